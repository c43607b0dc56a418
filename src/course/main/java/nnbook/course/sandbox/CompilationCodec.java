package nnbook.course.sandbox;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.Compilation.TestMethod;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.Member;

/** The result of a compilation as a message between two JVMs: of each part how many, then all. */
final class CompilationCodec {
  private final Iterator<String> texts;

  private CompilationCodec(List<String> texts) {
    this.texts = texts.iterator();
  }

  static List<String> encode(Compilation compilation) {
    List<String> texts = new ArrayList<>();
    add(texts, compilation.classes().entrySet(), file ->
        List.of(file.getKey(), Base64.getEncoder().encodeToString(file.getValue())));
    add(texts, compilation.types(), List::of);
    add(texts, compilation.members(), member ->
        List.of(member.name(), member.parameters(), member.result(), "" + member.line()));
    add(texts, compilation.tests(), test -> List.of(test.name(), "" + test.points()));
    add(texts, compilation.remarks(), CompilationCodec::texts);
    add(texts, compilation.problems(), CompilationCodec::texts);
    return texts;
  }

  private static List<String> texts(CompileProblem problem) {
    return List.of("" + problem.line(), problem.code(), problem.sentence(), problem.original());
  }

  private static <T> void add(
      List<String> texts, Collection<T> all, Function<T, List<String>> parts) {
    texts.add("" + all.size());
    all.forEach(one -> texts.addAll(parts.apply(one)));
  }

  /** Throws a RuntimeException for a message that {@link #encode} cannot have made. */
  static Compilation decode(List<String> texts) {
    CompilationCodec codec = new CompilationCodec(texts);
    Map<String, byte[]> classes = new TreeMap<>();
    codec.all(() -> classes.put(codec.text(), Base64.getDecoder().decode(codec.text())));
    return new Compilation(
        classes,
        codec.all(codec::text),
        codec.all(() -> new Member(codec.text(), codec.text(), codec.text(), codec.number())),
        codec.all(() -> new TestMethod(codec.text(), codec.number())),
        codec.all(codec::problem),
        codec.all(codec::problem));
  }

  private <T> List<T> all(Supplier<T> one) {
    int count = number();
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(one.get());
    }
    return all;
  }

  private CompileProblem problem() {
    return new CompileProblem(number(), text(), text(), text());
  }

  private int number() {
    return Integer.parseInt(text());
  }

  private String text() {
    return texts.next();
  }
}
