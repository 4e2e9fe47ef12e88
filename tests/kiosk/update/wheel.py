"""A wheel made here, so that pip has something to install without a network."""

import base64
import hashlib
import io
import zipfile


def wheel() -> tuple[str, bytes, str]:
    """File name, content and SHA-256 of a package that knows one answer."""
    info = "tiny_package-1.0.dist-info"
    files = {
        "tiny_package.py": b"ANSWER = 42\n",
        f"{info}/METADATA": b"Metadata-Version: 2.1\nName: tiny-package\nVersion: 1.0\n",
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: here\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},sha256={_digest(data)},{len(data)}\n" for name, data in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return "tiny_package-1.0-py3-none-any.whl", out.getvalue(), hashlib.sha256(out.getvalue()).hexdigest()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
