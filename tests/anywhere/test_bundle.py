"""The bundle is unpacked in another place, installed with the network switched off, and runs chapter 2."""

import os
import subprocess
import sys
import tarfile

import pytest

from tools.rooms import bundle as bundler

pytestmark = pytest.mark.thorough
RUN = (
    "import nbformat, nbclient; nb = nbformat.read('notebooks/02_hebbian_hopfield.ipynb', 4); "
    "nbclient.NotebookClient(nb, timeout=300, kernel_name='python3').execute()"
)
NOWHERE = {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "PIP_CONFIG_FILE": os.devnull}


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """A bundle without torch, with a page in place of the website, unpacked where nothing else is."""
    website, out, room = (tmp_path_factory.mktemp(name) for name in ("website", "out", "room"))
    (website / "index.html").write_text("<title>the course</title>", encoding="utf-8")
    archive = bundler.make(out, website, extras="")
    assert [path.name for path in out.iterdir()] == [archive.name]
    with tarfile.open(archive) as tar:
        tar.extractall(room, filter="data")
    return room / bundler.NAME


def offline(command, folder):
    """Run a command that finds no network: proxies that answer nobody and, where the system allows, none at all."""
    environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")} | NOWHERE
    cut_off = ["unshare", "--map-root-user", "--net"]
    allowed = subprocess.run([*cut_off, "true"], capture_output=True).returncode == 0 if os.name == "posix" else False
    return subprocess.run(
        [*(cut_off if allowed else []), *command], cwd=folder, env=environment, capture_output=True, text=True
    )


def test_it_installs_without_network_and_runs_chapter_2(bundle):
    environment = {"PYTHON": sys.executable}
    installed = offline(["env", *(f"{k}={v}" for k, v in environment.items()), "./start", "--only-install"], bundle)
    assert installed.returncode == 0, installed.stdout + installed.stderr
    assert "All is well." in installed.stdout
    script = f'ip link set lo up 2>/dev/null; exec .venv/bin/python -c "{RUN}"'
    ran = offline(["bash", "-c", script], bundle)
    assert ran.returncode == 0, ran.stderr[-3000:]


def test_it_holds_the_website_and_the_licences(bundle):
    assert (bundle / "website" / "index.html").is_file() and (bundle / "LICENSE-content").is_file()
    assert os.access(bundle / "serve", os.X_OK) and (bundle / "web.py").is_file()


def test_another_python_is_told(bundle, tmp_path):
    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\necho 2.7\n", encoding="utf-8")
    fake.chmod(0o755)
    started = subprocess.run([bundle / "start"], env=os.environ | {"PYTHON": str(fake)}, capture_output=True, text=True)
    assert started.returncode == 1 and "is 2.7. Try: PYTHON=python3" in started.stderr
