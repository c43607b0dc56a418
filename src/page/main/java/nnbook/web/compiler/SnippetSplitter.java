package nnbook.web.compiler;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.web.compiler.SnippetPart.Kind;
import nnbook.web.compiler.SnippetPart.Span;

/**
 * Splits a snippet as JShell does, by the compiler's own parser: as long as it goes, the text is
 * read as statements of a method, else as members of a class, else as an expression.
 */
final class SnippetSplitter {
  private static final Pattern SPACE_AND_COMMENTS =
      Pattern.compile("(?:\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)*+");
  private static final Pattern IMPORT = Pattern.compile("import\\b");
  private static final Pattern MODIFIER =
      Pattern.compile("\\b(?:public|protected|private|static|final)\\b");
  private static final Pattern CLASS_MODIFIER =
      Pattern.compile("\\b(?:public|protected|private|static)\\b");

  private final PageCompiler compiler;
  private final String text;
  private final List<SnippetPart> parts = new ArrayList<>();
  private Optional<PartialParse> failed = Optional.empty();
  private int at;

  private SnippetSplitter(PageCompiler compiler, String text) {
    this.compiler = compiler;
    this.text = text;
  }

  /** The parts up to the first that cannot be read, where it begins, and how reading it failed. */
  record Split(List<SnippetPart> parts, int end, Optional<PartialParse> failed) {}

  static Split of(PageCompiler compiler, String text) {
    SnippetSplitter splitter = new SnippetSplitter(compiler, text);
    splitter.skip(0);
    while (splitter.at < text.length() && splitter.failed.isEmpty()) {
      splitter.next();
    }
    return new Split(List.copyOf(splitter.parts), splitter.at, splitter.failed);
  }

  private void skip(int from) {
    Matcher blank = SPACE_AND_COMMENTS.matcher(text).region(from, text.length());
    at = blank.lookingAt() ? blank.end() : from;
  }

  private void next() {
    int before = at;
    if (IMPORT.matcher(text).region(at, text.length()).lookingAt()) {
      imports(parse("", ""));
    }
    if (at > before) {
      return;
    }
    PartialParse block = parse("class Unit{void method(){", "\n;}}");
    BlockTree body = ((MethodTree) members(block).get(0)).getBody();
    statements(block, body == null ? List.of() : body.getStatements());
    if (at > before) {
      return;
    }
    PartialParse type = parse("class Unit{", "\n}");
    members(type, members(type));
    if (at > before) {
      return;
    }
    PartialParse value = parse("class Unit{Object method(){return ", "\n;}}");
    expression(value);
    if (at == before) {
      failed = Optional.of(block.firstError() >= type.firstError() ? block : type);
    }
  }

  private PartialParse parse(String head, String tail) {
    return PartialParse.of(compiler, head, text.substring(at), tail);
  }

  private static List<? extends Tree> members(PartialParse parse) {
    return ((ClassTree) parse.unit().getTypeDecls().get(0)).getMembers();
  }

  /** The variables of one declaration begin at the same place, and the last of them ends it. */
  private static boolean isClean(PartialParse parse, List<? extends Tree> trees, Tree tree) {
    Tree last = tree;
    for (Tree other : trees) {
      if (other instanceof VariableTree && parse.start(other) == parse.start(tree)) {
        last = other;
      }
    }
    return parse.isClean(last);
  }

  private void imports(PartialParse parse) {
    int base = at;
    for (ImportTree tree : parse.unit().getImports()) {
      if (!parse.isClean(tree)) {
        return;
      }
      add(Kind.IMPORT, "", "", parse, tree, base);
    }
  }

  private void statements(PartialParse parse, List<? extends Tree> statements) {
    int base = at;
    for (Tree tree : statements) {
      if (!isClean(parse, statements, tree)) {
        return;
      }
      if (tree instanceof VariableTree variable) {
        variable(parse, variable, base);
      } else if (tree instanceof ClassTree type) {
        type(parse, type, base);
      } else if (tree instanceof ExpressionStatementTree statement) {
        expression(parse, tree, statement.getExpression(), base);
      } else if (!(tree instanceof EmptyStatementTree)) {
        add(Kind.STATEMENT, "", "", parse, tree, base);
      } else {
        skip(Math.min(text.length(), base + parse.end(tree)));
      }
    }
  }

  private void members(PartialParse parse, List<? extends Tree> members) {
    int base = at;
    for (Tree tree : members) {
      if (!isClean(parse, members, tree)) {
        return;
      }
      if (tree instanceof VariableTree variable) {
        variable(parse, variable, base);
      } else if (tree instanceof ClassTree type) {
        type(parse, type, base);
      } else if (tree instanceof MethodTree method && method.getReturnType() != null) {
        String key = method.getParameters().stream()
            .map(parameter -> String.valueOf(parameter.getType()))
            .collect(Collectors.joining(",", method.getName() + "(", ")"));
        add(Kind.METHOD, key, method.getName().toString(), parse, tree, base);
        blank(parse, method.getModifiers(), MODIFIER, base);
      } else {
        return;
      }
    }
  }

  private void expression(PartialParse parse) {
    int base = at;
    BlockTree body = ((MethodTree) members(parse).get(0)).getBody();
    if (body != null
        && !body.getStatements().isEmpty()
        && body.getStatements().get(0) instanceof ReturnTree tree
        && tree.getExpression() != null
        && parse.start(tree.getExpression()) >= 0
        && parse.isClosed(tree)) {
      expression(parse, tree, tree.getExpression(), base);
    }
  }

  private void expression(PartialParse parse, Tree tree, ExpressionTree value, int base) {
    int start = base + parse.start(value);
    int end = base + parse.end(value);
    boolean open = base + parse.end(tree) > text.length();
    parts.add(new SnippetPart(Kind.EXPRESSION, "", "", "", text.substring(start, end), start,
        new Span(0, end - start), open));
    skip(Math.min(text.length(), base + parse.end(tree)));
  }

  private void variable(PartialParse parse, VariableTree tree, int base) {
    String name = tree.getName().toString();
    boolean inferred = tree.getType() == null || tree.getType().toString().equals("var");
    String type = inferred ? PlainType.of(tree.getInitializer()) : tree.getType().toString();
    int start = base + parse.start(tree);
    int end = Math.min(text.length(), base + parse.end(tree));
    Span value = tree.getInitializer() == null
        ? Span.NONE
        : new Span(
            base + parse.start(tree.getInitializer()) - start,
            base + parse.end(tree.getInitializer()) - start);
    parts.add(new SnippetPart(Kind.VARIABLE, name, name, type,
        text.substring(start, end), start, value, false));
    skip(end);
  }

  private void type(PartialParse parse, ClassTree tree, int base) {
    String name = tree.getSimpleName().toString();
    add(Kind.TYPE, "class " + name, name, parse, tree, base);
    blank(parse, tree.getModifiers(), CLASS_MODIFIER, base);
  }

  private void add(Kind kind, String key, String name, PartialParse parse, Tree tree, int base) {
    int start = base + parse.start(tree);
    int end = Math.min(text.length(), base + parse.end(tree));
    String own = text.substring(start, end);
    parts.add(new SnippetPart(kind, key, name, "", own, start, Span.NONE, false));
    skip(end);
  }

  /** Modifiers that mean nothing at the top of a snippet leave their place empty. */
  private void blank(PartialParse parse, ModifiersTree modifiers, Pattern words, int base) {
    SnippetPart part = parts.remove(parts.size() - 1);
    int end = base + parse.end(modifiers) - part.start();
    String own = part.text();
    if (!modifiers.getFlags().isEmpty() && end > 0 && end <= own.length()) {
      StringBuilder blanks = new StringBuilder(own);
      Matcher word = words.matcher(own).region(0, end);
      while (word.find()) {
        blanks.replace(word.start(), word.end(), " ".repeat(word.end() - word.start()));
      }
      own = blanks.toString();
    }
    parts.add(new SnippetPart(part.kind(), part.key(), part.name(), "", own, part.start(),
        Span.NONE, false));
  }
}
