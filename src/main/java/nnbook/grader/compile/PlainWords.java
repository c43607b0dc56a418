package nnbook.grader.compile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import nnbook.platform.Messages;

/** The compiler's commonest messages in plain words, found by their code. */
final class PlainWords {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
  private static final Pattern CONFLICT =
      Pattern.compile("^(?:<{7}|={7}|>{7})(?: .*)?$", Pattern.MULTILINE);
  private static final int LONGEST = 600;

  /** A code, a form of its message, and the key of the sentence; groups become {0}, {1} … */
  private record Rule(String code, Pattern form, String key) {
    static Rule of(String code, String form, String key) {
      return new Rule("compiler.err." + code, Pattern.compile(form, Pattern.DOTALL), key);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of("expected", "';' expected", "compile.semicolon"),
          Rule.of("dot.class.expected", "", "compile.class"),
          Rule.of("expected", "'([^']+)' expected", "compile.expected"),
          Rule.of("expected", "<identifier> expected", "compile.identifier"),
          Rule.of("expected2", "(.*) expected", "compile.expected.one"),
          Rule.of("expected3", "(.*) expected", "compile.expected.one"),
          Rule.of("expected4", "", "compile.outside.class"),
          Rule.of("class.method.or.field.expected", "", "compile.outside.class"),
          Rule.of("premature.eof", "", "compile.eof"),
          Rule.of("illegal.start.of.expr", "", "compile.expression"),
          Rule.of("illegal.start.of.type", "", "compile.type"),
          Rule.of("statement.not.expected", "", "compile.type"),
          Rule.of("not.stmt", "", "compile.not.statement"),
          Rule.of("illegal.char", "character: '([^']+)'", "compile.character"),
          Rule.of("unclosed.str.lit", "", "compile.string"),
          Rule.of("unclosed.char.lit", "", "compile.char"),
          Rule.of("unclosed.comment", "", "compile.comment"),
          Rule.of("else.without.if", "", "compile.else"),
          Rule.of("orphaned", "", "compile.orphaned"),
          Rule.of("int.number.too.large", "", "compile.large"),
          Rule.of("prob.found.req", "lossy conversion from long to int", "compile.lossy.long"),
          Rule.of("prob.found.req", "lossy conversion from (\\S+) to int", "compile.lossy.int"),
          Rule.of("prob.found.req", "lossy conversion from double to float", "compile.lossy.float"),
          Rule.of("prob.found.req", "lossy conversion from (\\S+) to (\\S+)", "compile.lossy"),
          Rule.of("prob.found.req", "missing return value", "compile.return.empty"),
          Rule.of("prob.found.req", "unexpected return value", "compile.return.void"),
          Rule.of("prob.found.req", "(\\S+) cannot be converted to boolean", "compile.condition"),
          Rule.of("prob.found.req", "<null\\w*> cannot be converted to (\\S+)", "compile.null"),
          Rule.of("prob.found.req", "void cannot be converted to (\\S+)", "compile.void"),
          Rule.of("prob.found.req", "(\\S+) cannot be converted to (\\S+)", "compile.convert"),
          Rule.of("missing.ret.stmt", "", "compile.return"),
          Rule.of("unreachable.stmt", "", "compile.unreachable"),
          Rule.of("var.might.not.have.been.initialized", "variable (\\w+)", "compile.unset"),
          Rule.of("already.defined", "(\\w+ \\w+).* is already defined", "compile.twice"),
          Rule.of("cant.assign.val.to.final.var", "variable (\\w+)", "compile.final"),
          Rule.of("cant.assign.val.to.var", "variable (\\w+)", "compile.final"),
          Rule.of("cant.ref.non.effectively.final.var", "", "compile.lambda"),
          Rule.of("array.req.but.found", "but (\\S+) found", "compile.array"),
          Rule.of("cant.deref", "(\\S+) cannot be", "compile.primitive"),
          Rule.of("non-static.cant.be.ref", "non-static (\\w+ \\w+)", "compile.static"),
          Rule.of("operator.cant.be.applied.1", "operator '\\^'", "compile.power"),
          Rule.of(
              "operator.cant.be.applied.1",
              "operator '([^']+)'.*first type:\\s+(\\S+).*second type:\\s+(\\S+)",
              "compile.operator"),
          Rule.of("foreach.not.applicable.to.type", "found:\\s+(\\S+)", "compile.foreach"),
          Rule.of("cant.infer.local.var.type", "variable (\\w+)", "compile.var"),
          Rule.of(
              "cant.apply.symbol",
              "(?:method|constructor) (\\w+) in .*required:\\s+no arguments\\n"
                  + "\\s+found:\\s+(.*?)\\n",
              "compile.arguments.none"),
          Rule.of(
              "cant.apply.symbol",
              "(?:method|constructor) (\\w+) in .*required:\\s+(.*?)\\n"
                  + "\\s+found:\\s+no arguments\\n",
              "compile.arguments.without"),
          Rule.of(
              "cant.apply.symbol",
              "(?:method|constructor) (\\w+) in .*required:\\s+(.*?)\\n\\s+found:\\s+(.*?)\\n",
              "compile.arguments"),
          Rule.of("cant.apply.symbols", "found for (\\w+)\\(([^\\n]*)\\)", "compile.no.method"),
          Rule.of(
              "unreported.exception.need.to.catch.or.throw", "exception (\\S+);", "compile.catch"),
          Rule.of("class.public.should.be.in.file", "class (\\w+) is", "compile.class.name"),
          Rule.of("doesnt.exist", "package (\\S+) does", "compile.package"),
          Rule.of("invalid.meth.decl.ret.type.req", "", "compile.return.type"),
          Rule.of("break.outside.switch.loop", "", "compile.break"),
          Rule.of("type.found.req", "found:\\s+(\\S+)", "compile.generic"),
          Rule.of("unexpected.type", "required:\\s+variable", "compile.assign"),
          Rule.of("incomparable.types", "types: (\\S+) and (\\S+)", "compile.compare"),
          Rule.of("report.access", "(\\w+)\\S* has private access in (\\S+)", "compile.private"),
          Rule.of("illegal.initializer.for.type", "for (\\S+)", "compile.braces"),
          Rule.of("array.dimension.missing", "", "compile.dimension"),
          Rule.of("variable.not.allowed", "", "compile.declaration"),
          Rule.of("abstract.cant.be.instantiated", "(\\S+) is abstract", "compile.abstract"),
          Rule.of(
              "operator.cant.be.applied",
              "type (\\S+) for unary operator '([^']+)'",
              "compile.operator.unary"),
          Rule.of("except.never.thrown.in.try", "exception (\\S+) is", "compile.never.thrown"),
          Rule.of("missing.meth.body.or.decl.abstract", "", "compile.body"),
          Rule.of("void.not.allowed.here", "", "compile.void.here"));

  private static final Pattern HEAD = Pattern.compile("(?:public|private|static)\\s.*");
  private static final Pattern CONVERTED =
      Pattern.compile("types: ([\\w.]+) cannot be converted to ([\\w.]+)");

  private final JavaTypes types;

  PlainWords(JavaTypes types) {
    this.types = types;
  }

  CompileProblem explain(Diagnostic<? extends JavaFileObject> diagnostic) {
    String original = diagnostic.getMessage(Locale.ENGLISH);
    String message = PACKAGES.matcher(original).replaceAll("");
    Source source = diagnostic.getSource() instanceof Source s ? s : Source.of("X", "");
    return new CompileProblem(
        Math.max(0, diagnostic.getLineNumber()),
        source.line(diagnostic.getLineNumber()),
        sentence(diagnostic, message, original, source),
        original.length() > LONGEST ? original.substring(0, LONGEST) + " …" : original);
  }

  /** The mark of a conflict that Git has left: all errors of such a file come from it. */
  static Optional<CompileProblem> conflict(Source source) {
    Matcher mark = CONFLICT.matcher(source.text());
    if (!mark.find()) {
      return Optional.empty();
    }
    int line = source.text().substring(0, mark.start()).split("\n", -1).length;
    return Optional.of(new CompileProblem(
        line, source.line(line), MESSAGES.get("compile.conflict"), ""));
  }

  /** Whether what the compiler says next of the same line is only a consequence. */
  static boolean isCause(CompileProblem problem) {
    return problem.sentence().equals(MESSAGES.get("compile.values"))
        || problem.sentence().equals(MESSAGES.get("compile.this"));
  }

  private String sentence(
      Diagnostic<?> diagnostic, String message, String original, Source source) {
    String code = diagnostic.getCode();
    String line = source.line(diagnostic.getLineNumber());
    int position = (int) Math.max(0, diagnostic.getPosition());
    Optional<String> formula = Notation.explain(code, line);
    if (formula.isPresent()) {
      return formula.get();
    }
    if (code.startsWith("compiler.err.cant.resolve")) {
      return UnknownName.explain(original, line, source, types);
    }
    if (code.endsWith("illegal.start.of.expr") && source.text().startsWith("{", position)) {
      return MESSAGES.get("compile.values");
    }
    if (code.endsWith("non-static.cant.be.ref") && source.text().startsWith("this", position)) {
      return MESSAGES.get("compile.this");
    }
    if (code.endsWith("illegal.start.of.expr") && HEAD.matcher(line).matches()) {
      return MESSAGES.get("compile.unclosed.method");
    }
    String text = code.endsWith(".doesnt.exist") ? original : message;
    for (Rule rule : RULES) {
      Matcher form = rule.form().matcher(text);
      if (rule.code().equals(code) && form.find()) {
        return MESSAGES.get(rule.key(), groups(form)) + cast(original);
      }
    }
    return MESSAGES.get("compile.other", message.split("\n", 2)[0]);
  }

  private static Object[] groups(Matcher form) {
    Object[] groups = new Object[form.groupCount()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = form.group(i + 1).replaceAll(",(?=\\S)", ", ");
    }
    return groups;
  }

  /** Advice where a value may be of the type that is needed. */
  private String cast(String original) {
    Matcher both = CONVERTED.matcher(original);
    return both.find() && types.isNarrower(both.group(2), both.group(1))
        ? " " + MESSAGES.get("compile.cast", both.group(2).replaceFirst(".*\\.", ""))
        : "";
  }
}
