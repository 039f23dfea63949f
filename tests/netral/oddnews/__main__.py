"""`python -m tests.netral.oddnews`: sites that are new, that changed, or that mean ill, served until interrupted."""

from __future__ import annotations

import gzip
import signal
import threading

from tests.crawler.newsroom import Newsroom, Reply, newsroom, rss
from tests.crawler.pressroom import Post, Pressroom

DAY = "Fri, 25 Oct 2024 03:00:00 +0000"
WORDS = (
    "Bawaslu meminta aparatur sipil negara menjaga netralitas selama masa kampanye. "
    "Imbauan itu disampaikan dalam rapat bersama para camat dan lurah di aula kantor bupati. "
)
XML = {"Content-Type": "application/xml"}


def page(title: str, *, day: str = "2024-10-25T10:00:00+07:00", head: str = "", times: int = 6) -> Reply:
    meta = f'<meta property="article:published_time" content="{day}">' if day else ""
    text = "".join(f"<p>{WORDS}Bagian ke-{n}.</p>" for n in range(times))
    start = f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}</title>{meta}{head}</head><body>"
    return Reply(f"{start}<h1>{title}</h1><div class=isi>{text}</div></body></html>".encode())


def front(name: str, *links: tuple[str, str], head: str = "", css: str = "baris") -> Reply:
    rows = "".join(f'<div class="{css}"><a href="{path}">{text}</a></div>' for path, text in links)
    return Reply(f"<!DOCTYPE html><html><head><title>{name}</title>{head}</head><body>{rows}</body></html>".encode())


def wordpress(room: Newsroom) -> None:
    """Open, and nothing special about it."""
    host = "kabarbuka.localhost"
    titles = ["Camat ditegur Bawaslu karena hadir", "Harga beras naik di pasar", "Lurah diminta netral di pilkada"]
    posts = [
        Post(n, f"/2024/10/2{n}/{'-'.join(title.lower().split())}/", title, text=WORDS * 4)
        for n, title in enumerate(titles, start=1)
    ]
    posts[2].text += " netralitas"
    Pressroom(room, host, posts).open()
    for post in posts:
        room.route(host, post.path, page(post.title))
    head = '<meta name="generator" content="WordPress 6.6"><link rel="https://api.w.org/" href="/wp-json/">'
    room.route(host, "/", front("Kabar Buka FIKTIF", *((post.path, post.title) for post in posts), head=head))


AT_THE_FOOT = "/daerah/camat-ditegur-bawaslu-karena-hadir-di-kampanye/"


def sections(room: Newsroom) -> None:
    """Today's feed is of one section, the sitemap knows another, and the front page's foot a headline of last week."""
    host = "kabarbagian.localhost"
    base = f"http://{host}:{room.port}"
    fed = [f"/daerah/harga-beras-naik-di-pasar-{n}/" for n in range(4)]
    feed = rss(base, *((path, "Harga beras naik di pasar", DAY) for path in fed))
    room.route(host, "/feed/", Reply(feed, headers=XML))
    room.route(host, "/robots.txt", Reply(f"User-agent: *\nSitemap: {base}/wp-sitemap.xml\n".encode()))
    child = f"<sitemap><loc>{base}/wp-sitemap-posts-post-1.xml</loc></sitemap>"
    room.route(host, "/wp-sitemap.xml", Reply(f"<sitemapindex>{child}</sitemapindex>".encode(), headers=XML))
    known = "".join(f"<url><loc>{base}{path}</loc></url>" for path in [*fed, "/hukum/lurah-dilantik/"])
    room.route(host, "/wp-sitemap-posts-post-1.xml", Reply(f"<urlset>{known}</urlset>".encode(), headers=XML))
    foot = f'<footer><a href="{AT_THE_FOOT}">Camat Ditegur Bawaslu karena Hadir di Kampanye</a></footer>'
    room.route(host, "/", Reply(front("Kabar Bagian").body + foot.encode()))
    for path in fed:
        room.route(host, path, page("Harga beras naik di pasar"))


def changed(room: Newsroom) -> None:
    """A feed that is gone, a list of other rows, addresses of another form; an article without a day, a short one."""
    room.route("rusak.localhost", "/indeks", front("Rusak", ("/berita/1-camat-ditegur", "Camat ditegur Bawaslu")))
    feed = rss("http://rusak.localhost:1", ("/baca/31/camat-ditegur", "Camat ditegur", DAY))
    room.route("rusak.localhost", "/rss", Reply(feed, headers=XML))
    listed = ("/berita/7-lurah-diminta-netral", "Lurah diminta netral dalam pilkada")
    room.route("tanpatanggal.localhost", "/indeks", front("Tanpa Tanggal", listed))
    room.route("tanpatanggal.localhost", listed[0], page("Lurah diminta netral", day=""))
    room.route("pendek.localhost", "/indeks", front("Pendek", listed))
    room.route("pendek.localhost", listed[0], page("Lurah diminta netral", times=1))
    room.route("hilang.localhost", "/indeks", front("Hilang", listed))


def evil(room: Newsroom) -> None:
    """Words that would break a file or a terminal, bombs, traps, and addresses that lead elsewhere."""
    host = "jahat.localhost"
    nasty = "Jahat\x1b[31m\n\nhost: lain.example # \"'{x}: [y]"
    head = (
        '<link rel="alternate" type="application/rss+xml" href="http://10.0.0.1/feed">'
        '<link rel="alternate" type="application/rss+xml" href="/rumpan?a={n}&amp;b=\'&quot;">'
        '<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">'
        '<form action="http://lain.localhost/cari"><input name=q></form>'
    )
    links = [
        (f"/berita/{n}/judul-yang-cukup-panjang-{n}?x={{n}}", f"Judul yang cukup panjang nomor {n}") for n in range(4)
    ]
    deep = "<div class=x>" * 3000
    many = "".join(f'<a class="k{n}" href="/k/{n}/tautan-{n}">tautan yang ke {n} di sini</a>' for n in range(3000))
    start = front(nasty, *links, head=head)
    room.route(host, "/", Reply(start.body + f"<section>{deep}{many}</section>".encode()))
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "xxxxxxxxxx">'
        + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8))
        + "]><rss><channel><title>&i;</title></channel></rss>"
    )
    room.route(host, "/rumpan?a={n}&b='\"", Reply(bomb.encode(), headers=XML))
    room.route(host, "/rumpan?a=%7Bn%7D&b='%22", Reply(bomb.encode(), headers=XML))
    huge = gzip.compress(b"<urlset>" + b" " * (60 << 20))
    room.route(host, "/sitemap.xml", Reply(huge, headers={"Content-Type": "application/gzip"}))
    room.route(host, "/wp-json/wp/v2/posts", Reply(b"[[[[", headers={"Content-Type": "application/json"}))
    room.route(host, "/feed/", Reply(b"", 302, {"Location": "http://169.254.169.254/latest"}))
    room.route(host, "/rss", Reply(b"x" * (11 << 20)))
    room.route(host, "/feed.json", Reply(b'{"items": [{"url": 5}, 7, {"url": "http://[::1"}]}'))
    for path, text in links:
        room.route(host, path, page(text))
    room.route("tutup.localhost", "/robots.txt", Reply(b"", 503))
    room.route("pergi.localhost", "/", Reply(b"", 301, {"Location": "http://lain.localhost/"}))
    room.route("kosong.localhost", "/", Reply(b"<html><body>Segera hadir</body></html>"))


def main() -> None:
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    with newsroom() as room:
        for build in (wordpress, changed, evil):
            build(room)
        print(f"listening on 127.0.0.1:{room.port}", flush=True)
        stop.wait()


if __name__ == "__main__":
    main()
