package nnbook.snippet.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nnbook.platform.ChapterName;
import nnbook.platform.TextHash;
import nnbook.snippet.chapter.Block.CallOut;
import nnbook.snippet.chapter.Block.Heading;
import nnbook.snippet.chapter.Block.Output;
import nnbook.snippet.chapter.Block.Paragraph;

/**
 * A Predict question of a chapter.
 *
 * @param chapter as in the names of exercises, {@code ch01}
 * @param section the title of its section
 * @param before what leads to it: the last paragraph before it, and the code, formulas and tables
 *     between the two
 * @param box its text and its choices
 */
public record PredictQuestion(
    String chapter, String section, List<Block> before, CallOut box) {
  public PredictQuestion {
    before = List.copyOf(before);
  }

  /** The questions of a chapter, in their order. */
  public static List<PredictQuestion> of(ChapterSource source) {
    List<PredictQuestion> all = new ArrayList<>();
    String chapter = chapter(source);
    String section = "";
    List<Block> before = new ArrayList<>();
    for (Block block : source.blocks()) {
      if (block instanceof Heading heading) {
        section = heading.text();
        before.clear();
      } else if (block instanceof CallOut box) {
        if (box.kind() == BlockMark.PREDICT && !box.choices().isEmpty()) {
          all.add(new PredictQuestion(chapter, section, before, box));
        }
      } else {
        if (block instanceof Paragraph) {
          before.clear();
        }
        before.add(block);
      }
    }
    return List.copyOf(all);
  }

  /** The paragraph that leads to it, if there is one. */
  public Optional<Paragraph> lead() {
    return before.stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .findFirst();
  }

  /**
   * What the snippets print that answer the question: those behind its choices in the box, and
   * behind the box up to the next heading or question. Measured times are left out.
   */
  public static List<String> outputs(List<Block> chapter, CallOut box) {
    int after = chapter.indexOf(box) + 1;
    List<Block> answers = new ArrayList<>(box.blocks());
    if (!box.choices().isEmpty()) {
      Block last = box.choices().get(box.choices().size() - 1).item();
      answers.subList(0, answers.indexOf(last)).clear();
    }
    chapter.subList(after, chapter.size()).stream()
        .takeWhile(block -> !(block instanceof Heading)
            && !(block instanceof CallOut next && next.kind() == BlockMark.PREDICT))
        .forEach(answers::add);
    return ChapterSource.snippets(answers)
        .filter(snippet -> snippet.kind() != BlockMark.VOLATILE)
        .flatMap(snippet -> snippet.output().stream())
        .map(Output::text)
        .toList();
  }

  /** The chapter as in the names of exercises, {@code ch01}. */
  public static String chapter(ChapterSource source) {
    String name = Chapters.name(source.file());
    return ChapterName.ofFile(name).map(ChapterName::toString).orElse(name);
  }

  /** What its answers are kept under: {@link #key(CallOut)}. */
  public String key() {
    return key(box);
  }

  /**
   * Its title and a hash of its choices, so that another question never has its answer. What
   * explains the choices does not count: better words leave the question as it is.
   */
  public static String key(CallOut box) {
    StringBuilder words = new StringBuilder(box.title());
    box.choices().forEach(choice -> words.append(choice.item().check()).append(choice.text()));
    String slug = box.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return slug + "-" + TextHash.of(words.toString()).substring(0, 8);
  }
}
