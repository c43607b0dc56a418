package nnbook.course.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeftOutChapterTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final Pattern REFERENCE = Pattern.compile("(?:<<|xref:)#?([\\w.-]+)");

  /** Whichever chapters a course leaves out, no reference of the others loses its target. */
  @Test
  void every_place_that_other_chapters_refer_to_is_still_there() throws IOException {
    Map<String, String> chapters = new LinkedHashMap<>();
    for (Path file : Chapters.all(HOME)) {
      chapters.put(Chapters.name(file), Files.readString(file));
    }
    List<String> lost = new ArrayList<>();
    int checked = 0;
    for (String name : chapters.keySet()) {
      Set<String> wanted = new TreeSet<>();
      chapters.forEach((other, text) -> {
        if (!other.equals(name)) {
          wanted.addAll(references(text));
        }
      });
      String text = chapters.get(name);
      wanted.removeIf(id -> !defines(text, id) && !text.contains("exercise::" + id + "["));
      String leftOut = StudentFiles.leftOut(text, "Not here.");
      wanted.stream().filter(id -> !defines(leftOut, id)).forEach(lost::add);
      checked += name.startsWith("ch") ? wanted.size() : 0;
      assertTrue(leftOut.contains("Not here."), name);
    }
    lost.removeIf(id -> id.startsWith("term-") || id.matches("[ab]-.*")); // of parts that stay
    assertEquals(List.of(), lost);
    assertTrue(checked > 50, checked + " references");
  }

  private static Set<String> references(String text) {
    return REFERENCE.matcher(text).results().map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static boolean defines(String text, String id) {
    return text.contains("[[" + id + "]]") || text.contains("[#" + id);
  }
}
