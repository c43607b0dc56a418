package nnbook.terminal.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nnbook.learner.ReviewState;
import nnbook.platform.ChapterName;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.Block.Choice;
import nnbook.snippet.chapter.Block.ListItem;
import nnbook.snippet.chapter.Block.Paragraph;
import nnbook.snippet.chapter.PredictQuestion;
import nnbook.terminal.text.InlineText;

/** Something of a chapter to be recalled: what is asked, and what is the answer. */
public sealed interface ReviewCard {
  /** Names it among those of its chapter, in the learner's file. */
  String key();

  /** The chapter, as in the names of exercises. */
  String chapter();

  /** What is asked, as plain text. */
  String front(InlineText inline);

  /** The answer, as plain text. */
  String back(InlineText inline);

  /** A Predict question. */
  record Question(PredictQuestion question) implements ReviewCard {
    @Override
    public String key() {
      return question.key();
    }

    @Override
    public String chapter() {
      return question.chapter();
    }

    @Override
    public String front(InlineText inline) {
      String text = question.box().blocks().stream()
          .filter(Paragraph.class::isInstance)
          .map(block -> inline.of(((Paragraph) block).text().replace('\n', ' ')))
          .collect(Collectors.joining("\n"));
      List<Choice> choices =
          question.box().typed().isPresent() ? List.of() : question.box().choices();
      return text + IntStream.range(0, choices.size())
          .mapToObj(i -> "\n" + (i + 1) + "  " + inline.of(choices.get(i).text()))
          .collect(Collectors.joining());
    }

    @Override
    public String back(InlineText inline) {
      return question.box().choices().stream().filter(Choice::isRight)
          .map(choice -> inline.of(choice.text()) + choice.sentences().stream()
              .map(sentence -> "\n" + inline.of(sentence.text().replace('\n', ' ')))
              .collect(Collectors.joining()))
          .collect(Collectors.joining("\n"));
    }
  }

  /**
   * A term of the glossary.
   *
   * @param name as in the glossary, with its Chinese name
   * @param explanation in AsciiDoc
   */
  record Term(String chapter, String name, String explanation) implements ReviewCard {
    /** The terms of the glossary; one that names no chapter belongs to none. */
    static List<Term> of(List<Block> glossary) {
      return glossary.stream()
          .filter(ListItem.class::isInstance)
          .map(block -> of((ListItem) block))
          .filter(term -> !term.chapter().isEmpty())
          .toList();
    }

    private static Term of(ListItem item) {
      String name = item.marker().replaceFirst("^\\[\\[[^]]*]]", "").strip();
      String text = item.text().replace('\n', ' ').strip();
      String chapter = text.replaceFirst(".*<<(" + ChapterName.REGEX + ")-[^>]*>>.*", "$1");
      return new Term(chapter.equals(text) ? "" : chapter, name,
          text.replaceAll("\\s*<<" + ChapterName.REGEX + "-[^>,]*>>\\.?", ""));
    }

    @Override
    public String key() {
      return ReviewState.keyOfTerm(name);
    }

    @Override
    public String front(InlineText inline) {
      return inline.of(name);
    }

    @Override
    public String back(InlineText inline) {
      return inline.of(explanation);
    }
  }
}
