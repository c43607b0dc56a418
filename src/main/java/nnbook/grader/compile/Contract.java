package nnbook.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Messages;

/** Compares a learner's class with what the tests call, and says what was renamed or changed. */
public final class Contract {
  private static final Messages MESSAGES = Messages.of("grader");

  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:static|public|private|final) +(record|class|interface|enum) +(\\w+)");

  private Contract() {}

  /**
   * Returns what the tests miss in {@code compiled}: the class {@code className}, its package, or
   * one of {@code called}. Private methods of the stub, such as code to be mended, may go.
   */
  public static List<CompileProblem> check(
      String className, List<Member> called, Compilation compiled) {
    if (compiled.types().isEmpty()) {
      return List.of(problem(0, "contract.empty", className));
    }
    if (!compiled.types().contains(className)) {
      return List.of(wrongClass(className, compiled.types().get(0)));
    }
    List<CompileProblem> problems = new ArrayList<>();
    for (Member wanted : called) {
      if (!wanted.isHidden() && compiled.members().stream().noneMatch(wanted::agrees)) {
        problems.add(missing(wanted, called, compiled.members()));
      }
    }
    return problems;
  }

  /** The records and other types of the stub that are gone; what uses them cannot compile. */
  public static List<CompileProblem> gone(String className, String stub, String text) {
    String own = className.substring(className.indexOf('.') + 1);
    List<CompileProblem> gone = new ArrayList<>();
    Matcher declared = DECLARED.matcher(stub);
    while (declared.find()) {
      String type = declared.group(2);
      boolean kept = text.matches("(?s).*\\b(?:record|class|interface|enum) +" + type + "\\b.*");
      if (!type.equals(own) && !kept) {
        gone.add(problem(0, "compile.gone", declared.group(1), type));
      }
    }
    return gone;
  }

  /** Says that the comment of a file in which something is missed is not the exercise's. */
  public static CompileProblem edition(String className) {
    return problem(0, "contract.edition", className);
  }

  private static CompileProblem wrongClass(String wanted, String found) {
    String simple = wanted.substring(wanted.indexOf('.') + 1);
    return found.endsWith("." + simple) || found.equals(simple)
        ? problem(1, "contract.package", wanted.substring(0, wanted.indexOf('.')))
        : problem(0, "contract.class", simple, found.substring(found.lastIndexOf('.') + 1));
  }

  private static CompileProblem missing(Member wanted, List<Member> called, List<Member> own) {
    for (Member member : own) {
      if (member.name().equals(wanted.name()) && !wanted.isClass()) {
        return changed(wanted, member);
      }
    }
    for (Member member : own) {
      boolean free = called.stream().noneMatch(member::agrees);
      boolean alike = member.parameters().equals(wanted.parameters());
      if (free && alike && member.isClass() == wanted.isClass()) {
        return problem(member.line(), "contract.renamed", wanted.call(), member.call());
      }
    }
    return problem(0, "contract.missing", wanted.call());
  }

  private static CompileProblem changed(Member wanted, Member own) {
    if (!own.parameters().equals(wanted.parameters())) {
      return problem(own.line(), "contract.parameters", wanted.call(), own.call());
    }
    if (own.isHidden()) {
      return problem(own.line(), "contract.static", own.name());
    }
    return problem(own.line(), "contract.result", wanted.call(), wanted.result(), own.result());
  }

  private static CompileProblem problem(long line, String key, Object... arguments) {
    return new CompileProblem(line, "", MESSAGES.get(key, arguments), "");
  }
}
