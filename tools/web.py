"""One small web server of this machine, for whatever is shown to a browser: python -m tools.web FOLDER [PORT [HOST]]

HOST 0.0.0.0 shows it to all machines of a room. The bundle takes this file along, so it imports nothing but Python.
"""

import functools
import gzip
import http.server
import io
import os
import socket
import sys
import threading
import zlib
from contextlib import contextmanager

TEXT = ("text/", "application/javascript", "application/json", "image/svg+xml")
"""Kinds of files that shrink; pictures, fonts and weights are small already."""


class Server(http.server.ThreadingHTTPServer):
    """Says nothing of a browser that no longer wants what it asked for."""

    def handle_error(self, *arguments):
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(*arguments)


@contextmanager
def serving(handler):
    """Answer by this handler, on a free port, while the block runs; gives the address, without a slash at its end."""
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def served(folder, headers=None, plain=False):
    """Serve a folder while the block runs. headers: dict of names and values to send with every answer.

    plain: whether nothing is compressed, as python -m http.server sends a folder.
    """
    return serving(functools.partial(Plain if plain else Quiet, directory=folder, headers=headers or {}))


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A folder's files, without a line in the terminal for each of them; text compressed where the browser takes it."""

    def __init__(self, *arguments, headers, **options):
        self.sent = headers
        super().__init__(*arguments, **options)

    def send_head(self):
        path = self.translate_path(self.path)
        if os.path.isdir(path):  # its index.html, or the slash that is missing
            path = os.path.join(path, "index.html") if self.path.split("?")[0].endswith("/") else ""
        kind = self.guess_type(path)
        if not (os.path.isfile(path) and kind.startswith(TEXT) and "gzip" in self.headers.get("Accept-Encoding", "")):
            return super().send_head()
        body, mark = compressed(path, os.stat(path).st_mtime_ns)
        if self.headers.get("If-None-Match") == mark:
            return self.answer(http.HTTPStatus.NOT_MODIFIED, ETag=mark)
        sizes = {"Content-Type": kind, "Content-Encoding": "gzip", "Content-Length": str(len(body))}
        self.answer(http.HTTPStatus.OK, **sizes, ETag=mark, Vary="Accept-Encoding")
        return io.BytesIO(body)

    def answer(self, status, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def end_headers(self):
        for name, value in self.sent.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *arguments):
        pass


class Plain(Quiet):
    """The same, with nothing compressed."""

    send_head = http.server.SimpleHTTPRequestHandler.send_head


@functools.lru_cache(1000)
def compressed(path, changed):
    """A file's bytes as gzip makes them, and a mark by which a browser asks whether it still has them.

    changed: when it was; a file that is written anew is compressed anew.
    """
    with open(path, "rb") as file:
        body = gzip.compress(file.read(), 6, mtime=0)
    return body, f'"{zlib.crc32(body):x}-{len(body):x}"'


def main(folder, port="8000", host="127.0.0.1"):
    handler = functools.partial(Quiet, directory=folder, headers={})
    with Server((host, int(port)), handler) as server:
        seen = socket.gethostname() if host == "0.0.0.0" else host
        print(f"http://{seen}:{server.server_port} shows {folder}; stop it by Ctrl-C", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main(*sys.argv[1:])
