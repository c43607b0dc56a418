package nnbook.web.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The import declarations of a session. A class gets those that it may need: every package that an
 * import names costs the compiler time.
 */
final class Imports {
  private final SignatureArchive signatures;
  private final List<String> imports;

  Imports(SignatureArchive signatures, List<String> imports) {
    this.signatures = signatures;
    this.imports = new ArrayList<>(imports);
  }

  Imports copy() {
    return new Imports(signatures, imports);
  }

  /** {@code declaration}: with its semicolon. */
  void add(String declaration) {
    imports.remove(declaration);
    imports.add(declaration);
  }

  /** Returns those that bring one of {@code words}, in one line. */
  String of(Set<String> words) {
    StringBuilder needed = new StringBuilder();
    for (String declaration : imports) {
      String name = declaration.substring("import".length(), declaration.length() - 1).strip();
      int dot = name.lastIndexOf('.');
      String last = name.substring(dot + 1).strip();
      boolean brings = name.startsWith("static ") && last.equals("*")
          || (last.equals("*") ? has(name.substring(0, dot), words) : words.contains(last));
      if (brings) {
        needed.append(declaration.replace('\n', ' '));
      }
    }
    return needed.toString();
  }

  private boolean has(String name, Set<String> words) {
    for (String word : words) {
      if (signatures.has(name, word)) {
        return true;
      }
    }
    return false;
  }
}
