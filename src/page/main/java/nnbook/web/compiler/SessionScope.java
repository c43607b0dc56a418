package nnbook.web.compiler;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a session has declared, and which imports code needs to see it. */
final class SessionScope {
  /**
   * A declaration that holds.
   *
   * @param className the class of its part
   * @param type of a variable, else empty
   * @param uses classes of other parts that it is compiled against
   */
  record Declaration(SnippetPart part, String className, String type, Set<String> uses) {
    Declaration(SnippetPart part, String className, String type) {
      this(part, className, type, Set.of());
    }

    private boolean needs(Set<String> classes) {
      return classes.contains(className) || !Collections.disjoint(uses, classes);
    }
  }

  private final Map<String, Declaration> declared;

  SessionScope() {
    this(new LinkedHashMap<>());
  }

  private SessionScope(Map<String, Declaration> declared) {
    this.declared = declared;
  }

  SessionScope copy() {
    return new SessionScope(new LinkedHashMap<>(declared));
  }

  void put(Declaration declaration) {
    declared.put(declaration.part().key(), declaration);
  }

  Declaration get(String key) {
    return declared.get(key);
  }

  void remove(String key) {
    declared.remove(key);
  }

  /**
   * A copy that knows what declarations use, without those that need one of {@code missing}.
   *
   * @param uses of classes that were compiled just now
   */
  SessionScope settled(Map<String, Set<String>> uses, Set<String> missing) {
    SessionScope settled = new SessionScope();
    declared.values().forEach(old -> settled.put(new Declaration(old.part(), old.className(),
        old.type(), uses.getOrDefault(old.className(), old.uses()))));
    Set<String> gone = new HashSet<>(missing);
    List<Declaration> lost = settled.needing(gone);
    while (!lost.isEmpty()) { // others may need these
      lost.forEach(declaration -> gone.add(declaration.className()));
      settled.declared.values().removeAll(lost);
      lost = settled.needing(gone);
    }
    return settled;
  }

  private List<Declaration> needing(Set<String> classes) {
    return declared.values().stream().filter(declaration -> declaration.needs(classes)).toList();
  }

  List<Declaration> all() {
    return List.copyOf(declared.values());
  }

  /** Import declarations, in one line, of what {@code words} mention, apart from {@code own}. */
  String imports(Set<String> words, String own) {
    StringBuilder imports = new StringBuilder();
    declared.forEach((key, declaration) -> {
      if (!key.equals(own) && words.contains(declaration.part().name())) {
        imports.append("import static ").append(PartClass.qualified(declaration.className()))
            .append('.').append(declaration.part().name()).append(';');
      }
    });
    return imports.toString();
  }

  /** The words of a text, those in comments and in strings too. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
