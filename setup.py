"""What a wheel ships besides the packages: the files that `desktop.paths` finds."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

SHIPPED = ("resources", "docs")


class BuildWithFiles(build_py):
    """Copies the program's own files beside its code, where an installed program looks for them."""

    def run(self) -> None:
        """Build the packages, then add the files."""
        super().run()
        if not self.editable_mode:
            for name in SHIPPED:
                target = Path(self.build_lib, "desktop", "shipped", name)
                shutil.copytree(Path(__file__).parent / name, target, dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithFiles})
