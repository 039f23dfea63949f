"""An office: a position, whose it is, and whether it is held for the time being or was held once."""

from __future__ import annotations

from dataclasses import dataclass

from extract import vocabulary
from extract.gazetteer import Area
from extract.rule import Finding
from extract.toponym import Named
from extract.vocabulary import Body, Position
from netral.records import Acting, Span


@dataclass(frozen=True, slots=True)
class Office:
    """A position phrase read. `area` is None where none is named; `of_the_state`: the phrase says RI;
    `of_kin`: it stands behind `istri`, `anak` and the like."""

    position: str
    title: Position
    body: Body | None = None
    area: Area | None = None
    village: str | None = None
    unit: str | None = None
    acting: Acting | None = None
    former: bool = False
    of_the_state: bool = False
    of_kin: bool = False
    area_span: Span | None = None
    unknown: str | None = None
    """The name of its area where nobody can say which is meant: `Malang`, the city or the regency."""

    @property
    def national(self) -> bool:
        """Whether the office is the country's."""
        if self.of_the_state:
            return True
        if self.unknown:
            return False
        if self.title.position in _REGIONAL:
            return False
        if self.body is not None:
            return self.area is None and bool(self.body.national) and self.body.kind in _NATIONAL
        return self.title.of == "none" and self.title.office is not None

    @property
    def _of_court(self) -> bool:
        """Whether it is a court's that has a seat, and no area."""
        if self.body is not None:
            return self.body.kind == "court" and not self.national
        return self.title.office == "Pengadilan Negeri"

    @property
    def office(self) -> str:
        """The body or area held, as GUIDE writes it (`Bawaslu Kabupaten Solok`, `Kecamatan Kubung`, `Kota Bogor`)."""
        if self.village:
            return f"{self.title.office or 'Desa'} {self.village}"
        if self.body is not None and self.body.kind != "unit":
            if self.area is None and self.unknown:
                return f"{self.body.body} {self.unknown}"
            if self.area is None or self.title.position in _REGIONAL:
                return self.body.national or self.body.body
            return f"{self.body.body} {short_name(self.area)}"
        if self.unit:
            return self.unit
        if self.title.of == "none":
            return self.title.office or ""
        if self.area is None:
            return self.unknown or ""
        prefix = self.title.office
        if prefix and prefix not in ("Provinsi", "Kabupaten", "Kota"):
            return f"{prefix} {self.area.bare}"
        return full_name(self.area)

    @property
    def place(self) -> str | None:
        """The code of the office's area; the regency of a court's seat; None for villages
        and regional offices of the state (GUIDE)."""
        if self.village:
            return None
        if self._of_court and self.area is not None:
            return self.area.code[:_REGENCY]  # Pengadilan Negeri Airmadidi is called after a district, its seat
        if self.area is not None and self.title.position not in _REGIONAL:
            return self.area.code
        return "ID" if self.national else None


EMPLOYEE = Position("Pegawai", (), "area", "staff", levels=("province", "regency", "city"))
CIVIL_SERVANT = Position("Aparatur Sipil Negara", (), "area", "staff", levels=EMPLOYEE.levels)
CONTRACT = Position("Pegawai Pemerintah dengan Perjanjian Kerja", (), "area", "staff", levels=EMPLOYEE.levels)
POSTLESS = (CIVIL_SERVANT, CONTRACT)
"""Told of somebody, these are no post of his; any other office says more."""
RANK_AND_FILE = (EMPLOYEE, *POSTLESS)
"""Many hold these: whoever is named behind a comma may be somebody else (`Kepada ASN di Dinas X, Budi berpesan`)."""

_REGENCY = len("11.01")
# Regional offices of the state serve several provinces: their seat is not their area.
_REGIONAL = ("Kepala Kantor Regional", "Kepala Kantor Wilayah")
_NATIONAL = ("civil_service", "commission", "ministry", "police", "parliament", "court", "prosecutor")


def full_name(area: Area) -> str:
    """The area with its type word: `Provinsi Banten`, `Kota Bogor`, `Kecamatan Kubung`."""
    prefix = {"province": "Provinsi ", "district": "Kecamatan "}.get(area.kind, "")
    return prefix + area.name


def short_name(area: Area) -> str:
    """The area as bodies are named after it: the province alone, a regency or city with its type word."""
    return area.name.replace("Kota Administrasi ", "")


def position_of(text: str) -> Position:
    """The position a head stands for."""
    return vocabulary.load().positions[vocabulary.key(text)]


def body_of(text: str) -> Body:
    """The body a form stands for."""
    return vocabulary.load().bodies[vocabulary.key(text)]


def acting_of(text: str) -> Acting | None:
    """The short acting form of a spelling, None for an empty one."""
    return vocabulary.load().acting.get(vocabulary.key(text)) if text else None


def area_of(finding: Finding) -> Area:
    """The area of a place finding."""
    named: Named = finding.value
    return named.area


def written_out(complement: str) -> str:
    """The words that complete a position, abbreviations in full (`Humas` -> `Hubungan Masyarakat`)."""
    words = vocabulary.load().complements
    whole = words.get(vocabulary.key(complement))
    if whole:
        return whole
    return " ".join(words.get(vocabulary.key(word), word) if word.isalnum() else word for word in complement.split())
