package nnbook.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import nnbook.platform.Messages;

/** Explains "cannot find symbol": a missing import, a typing error, length or length(). */
final class UnknownName {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) (\\w+)");
  private static final Pattern VARIABLE =
      Pattern.compile("location:\\s+variable (\\w+) of type ([\\w.]+)([^\\n]*)");
  private static final Pattern TYPE =
      Pattern.compile("location:\\s+(?:class|interface) ([\\w.]+)([^\\n]*)");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final int FEW = 40;

  /** What other notations and types call the same. */
  private static final Map<String, String> ALIASES =
      Map.of("ln", "log", "power", "pow", "arctan", "atan", "size", "length", "length", "size");

  private final String kind;
  private final String name;
  private final String line;
  private final Source source;
  private final JavaTypes types;

  private UnknownName(
      String kind, String name, String line, Source source, JavaTypes types) {
    this.kind = kind;
    this.name = name;
    this.line = line;
    this.source = source;
    this.types = types;
  }

  /** The sentence for a message of the compiler about {@code line}. */
  static String explain(String message, String line, Source source, JavaTypes types) {
    Matcher symbol = SYMBOL.matcher(message);
    if (!symbol.find()) {
      return MESSAGES.get("compile.other", message.split("\n", 2)[0]);
    }
    UnknownName unknown =
        new UnknownName(symbol.group(1), symbol.group(2), line, source, types);
    Matcher variable = VARIABLE.matcher(message);
    if (variable.find()) {
      return unknown.member(variable.group(1), variable.group(2), variable.group(3));
    }
    Matcher type = TYPE.matcher(message);
    return type.find() && !source.declares(type.group(1))
        ? unknown.member("", type.group(1), type.group(2))
        : unknown.own();
  }

  /** Of an object, or of a type when {@code variable} is empty. */
  private String member(String variable, String type, String suffix) {
    boolean length = name.equals("length") || name.equals("size");
    if (length && suffix.endsWith("]")) {
      return MESSAGES.get("compile.length.array", variable);
    }
    Optional<TypeElement> known = types.find(type);
    boolean text = type.startsWith("java.") && known.isPresent();
    if (length && text && !variable.isEmpty()) {
      return MESSAGES.get("compile.length", variable);
    }
    String simple = type.substring(type.lastIndexOf('.') + 1) + suffix.replaceAll("[a-z.]+\\.", "");
    String sentence =
        variable.isEmpty()
            ? MESSAGES.get("compile.member.type", simple, kind, name)
            : MESSAGES.get("compile.member", variable, simple, kind, name);
    Optional<TypeElement> searched = known.filter(found -> !suffix.endsWith("]"));
    return (sentence + " " + searched.map(this::instead).orElse("")).strip();
  }

  /** What the type has in place of the name. */
  private String instead(TypeElement type) {
    List<String> methods = types.methods(type);
    if (methods.contains(name)) {
      return kind.equals("method") ? "" : MESSAGES.get("compile.call", name);
    }
    Optional<String> narrower = types.kindWith(type, name);
    if (narrower.isPresent()) {
      return MESSAGES.get("compile.narrower", narrower.get(), type.getSimpleName().toString());
    }
    String alias = ALIASES.getOrDefault(name, "");
    String near = methods.contains(alias) ? alias : JavaTypes.near(name, methods);
    if (!near.isEmpty()) {
      return MESSAGES.get("compile.unknown.guess", near);
    }
    return type.getQualifiedName().toString().startsWith("nnbook.") && methods.size() <= FEW
        ? MESSAGES.get("compile.has", String.join(", ", methods))
        : "";
  }

  /** A variable that holds a function, and is called as if it were one. */
  private Optional<String> calledVariable() {
    Matcher declared =
        Pattern.compile("([A-Z]\\w*)(?:<[^;={}()]*>)?\\s+" + name + "\\s*[,)=;]")
            .matcher(source.text());
    return declared.find()
        ? types.find(types.toImport(declared.group(1)))
            .map(types::function)
            .filter(function -> !function.isEmpty())
            .map(function ->
                MESSAGES.get("compile.variable.called", name, declared.group(1), function))
        : Optional.empty();
  }

  /** Called by its bare name. */
  private String own() {
    boolean type = Character.isUpperCase(name.charAt(0));
    String toImport = type ? types.toImport(name) : "";
    if (!toImport.isEmpty()) {
      return MESSAGES.get("compile.import", name, toImport);
    }
    String math = ALIASES.getOrDefault(name, name);
    boolean isMath =
        kind.equals("method")
            ? types.mathHas(math)
            : name.equals("PI") || name.equals("E");
    if (isMath) {
      return MESSAGES.get("compile.math", name, math);
    }
    if (kind.equals("method")
        && source.text().matches("(?s).*\\b(?:class|record) +" + name + "\\b.*")) {
      return MESSAGES.get("compile.new", name);
    }
    Optional<String> called = kind.equals("method") ? calledVariable() : Optional.empty();
    if (called.isPresent()) {
      return called.get();
    }
    String near = JavaTypes.near(name, words(type));
    boolean assigned = line.matches(name + "\\s*=[^=].*");
    if (near.isEmpty() && assigned) {
      return MESSAGES.get("compile.declare", name);
    }
    String key = "compile.unknown." + (kind.equals("method") ? "method" : "name");
    String guess = near.isEmpty() ? "" : " " + MESSAGES.get("compile.unknown.guess", near);
    return MESSAGES.get(key, name) + guess;
  }

  /** The names in the source; of types alone where one is looked for. */
  private List<String> words(boolean types) {
    List<String> words = new ArrayList<>();
    Matcher word = NAME.matcher(source.text());
    while (word.find()) {
      if (!types || Character.isUpperCase(word.group().charAt(0))) {
        words.add(word.group());
      }
    }
    return words;
  }
}
