package nnbook.course.cli;

import java.nio.file.Path;
import java.util.List;
import nnbook.course.export.question.QuizChapter;
import nnbook.course.export.question.QuizFormat;
import nnbook.platform.ExitCode;
import nnbook.platform.SafeFiles;
import nnbook.snippet.chapter.Chapters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the Predict questions of chapters for learning platforms. */
@Command(name = "quiz")
final class ExportQuizCommand extends OfficeCommand {
  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      descriptionKey = "export.quiz.format")
  private QuizFormat format;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
  private Path out;

  @Parameters(arity = "0..*", paramLabel = "CHAPTER", descriptionKey = "export.chapters")
  private List<String> names = List.of();

  @Override
  protected ExitCode run() {
    Path home = home();
    List<Path> files =
        names.isEmpty()
            ? Chapters.all(home)
            : names.stream().map(name -> Chapters.find(home, name)).distinct().toList();
    List<QuizChapter> chapters = QuizChapter.of(home, files);
    if (chapters.isEmpty()) {
      throw wrongUse("export.quiz.none");
    }
    SafeFiles.write(out, format.bytes(chapters));
    int count = chapters.stream().mapToInt(chapter -> chapter.items().size()).sum();
    say("export.quiz.done", count, chapters.size(), out);
    return ExitCode.PASS;
  }
}
