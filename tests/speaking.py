"""`python -m tests.speaking de tests.gallery 1`: a module as it is in another language."""

import runpy
import sys

from gui.language import use

if __name__ == "__main__":
    _, code, module, *arguments = sys.argv
    use(code)  # before any module makes its words
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
