"""Province codes (Kemendagri) with the clock of each: a site's dates without an offset are read by it.

The three zones are WIB (UTC+7, west), WITA (UTC+8, middle) and WIT (UTC+9, east). `ID` is the whole country.
"""

from __future__ import annotations

WIB, WITA, WIT = "+07:00", "+08:00", "+09:00"

_ZONES = {
    WIB: "ID 11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62",
    WITA: "51 52 53 63 64 65 71 72 73 74 75 76",
    WIT: "81 82 91 92 93 94 95 96",
}

ZONE_OF: dict[str, str] = {code: zone for zone, codes in _ZONES.items() for code in codes.split()}
