package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * No exercise stands below its own solution. The key statements of a solution are those of some
 * length that its stub lacks; half of them, with other names, must not stand in open code above the
 * exercise.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskBeforeTellingTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_]\\w*|\\d[\\w.]*|[-+*/%<>=!&|]=?|\\S");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

  /** Heads and checks, and what every program has. */
  private static final Pattern FRAME = Pattern.compile("(?:public|private|static|import|package|"
      + "throw|for|if|while) .*|return \\w+|.* = new \\w+\\[.*");

  /** Statements of fewer tokens may be anybody's. */
  private static final int KEY = 8;

  private static final Set<String> WORDS =
      Set.of("double", "int", "new", "return", "if", "else", "for");

  private record Told(String exercise, List<String> statements) {}

  private static List<String> keyStatements(String exercise) throws IOException {
    String file = exercise.replace('.', '/') + ".java";
    Set<String> stub = statements(Files.readString(HOME.resolve("exercises").resolve(file)))
        .collect(Collectors.toSet());
    return statements(Files.readString(HOME.resolve("solutions").resolve(file)))
        .filter(statement -> !stub.contains(statement))
        .filter(statement -> !FRAME.matcher(statement).matches())
        .filter(statement -> tokens(statement).size() >= KEY)
        .toList();
  }

  private static Stream<String> statements(String code) {
    return Arrays.stream(COMMENT.matcher(code).replaceAll("").split("[;{}]"))
        .map(statement -> statement.strip().replaceAll("\\s+", " "))
        .filter(statement -> !statement.isEmpty());
  }

  /** The tokens; what is named here, be it a type, is told by the place where it is named first. */
  private static List<String> tokens(String statement) {
    Map<String, String> names = new HashMap<>();
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(statement);
    while (token.find()) {
      String word = token.group();
      boolean isName = Character.isLetter(word.charAt(0))
          && !statement.startsWith("(", token.end())
          && !(token.start() > 0 && statement.charAt(token.start() - 1) == '.')
          && !WORDS.contains(word);
      tokens.add(isName ? names.computeIfAbsent(word, w -> "$" + names.size()) : word);
    }
    return tokens;
  }

  private static Stream<Block> flat(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block instanceof Block.CallOut box
        ? flat(box.blocks()) : Stream.of(block));
  }

  private static Optional<String> openCode(Block block) {
    return block instanceof Block.Code listing ? Optional.of(listing.code())
        : block instanceof Block.Snippet snippet && !snippet.has(BlockMark.FOLDED)
            ? Optional.of(snippet.code()) : Optional.empty();
  }

  private static List<Told> told(Path chapter) throws IOException {
    List<Told> told = new ArrayList<>();
    Set<List<String>> above = new HashSet<>();
    for (Block block : flat(ChapterSource.read(chapter, HOME).blocks()).toList()) {
      openCode(block).ifPresent(code -> statements(code).map(AskBeforeTellingTest::tokens)
          .forEach(above::add));
      if (block instanceof Block.Exercise exercise) {
        List<String> key = keyStatements(exercise.name());
        List<String> known =
            key.stream().filter(statement -> above.contains(tokens(statement))).toList();
        if (!known.isEmpty() && known.size() >= enough(key.size())) {
          told.add(new Told(exercise.name(), known));
        }
      }
    }
    return told;
  }

  /** Half of them, but one only where it is the only one. */
  private static int enough(int statements) {
    return Math.min(statements, Math.max(2, (statements + 1) / 2));
  }

  @Test
  void half_of_a_solution_is_not_printed_above_its_exercise() throws IOException {
    List<Told> told = new ArrayList<>();
    for (Path chapter : Chapters.all(HOME)) {
      told.addAll(told(chapter));
    }
    assertEquals(List.of(), told);
  }
}
