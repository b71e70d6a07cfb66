"""One small web server of this machine, for whatever is shown to a browser: python -m tools.web FOLDER [PORT]"""

import functools
import http.server
import sys
import threading
from contextlib import contextmanager


@contextmanager
def serving(handler):
    """Answer by this handler, on a free port, while the block runs; gives the address, without a slash at its end."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def served(folder, headers=None):
    """Serve a folder while the block runs. headers: dict of names and values to send with every answer."""
    return serving(functools.partial(Quiet, directory=folder, headers=headers or {}))


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A folder's files, without a line in the terminal for each of them."""

    def __init__(self, *arguments, headers, **options):
        self.sent = headers
        super().__init__(*arguments, **options)

    def end_headers(self):
        for name, value in self.sent.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *arguments):
        pass


def main(folder, port="8000"):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", int(port)), handler) as server:
        print(f"http://127.0.0.1:{port} shows {folder}; stop it by Ctrl-C")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main(*sys.argv[1:])
