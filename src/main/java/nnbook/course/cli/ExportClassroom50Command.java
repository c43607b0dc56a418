package nnbook.course.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import nnbook.cli.BookCommand;
import nnbook.course.export.report.Classroom50Result;
import nnbook.course.export.report.Classroom50Submission;
import nnbook.course.export.report.Classroom50Submission.Type;
import nnbook.platform.ExitCode;
import nnbook.platform.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a graded submission as the result file of Classroom 50. */
@Command(name = "classroom50")
final class ExportClassroom50Command extends BookCommand {
  private static final String TAG = "submit/";

  @Mixin private ResultsArgument results;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
  private Path out;

  @Option(
      names = "--classroom",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "export.c50.classroom")
  private String classroom;

  @Option(
      names = "--assignment",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "export.c50.assignment")
  private String assignment;

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "export.c50.type")
  private Type type = Type.INDIVIDUAL;

  @Option(
      names = "--owner",
      required = true,
      paramLabel = "LOGIN",
      descriptionKey = "export.c50.owner")
  private String owner;

  @Option(
      names = "--submission",
      required = true,
      paramLabel = "TAG",
      descriptionKey = "export.c50.submission")
  private String submission;

  @Option(
      names = "--commit",
      required = true,
      paramLabel = "HASH",
      descriptionKey = "export.c50.commit")
  private String commit;

  @Option(names = "--release", paramLabel = "URL", descriptionKey = "export.c50.release")
  private String release = "";

  @Option(names = "--review", paramLabel = "URL", descriptionKey = "export.c50.review")
  private String review = "";

  @Option(names = "--submitted", paramLabel = "TIME", descriptionKey = "export.c50.submitted")
  private String submitted;

  @Option(names = "--user", paramLabel = "LOGIN", descriptionKey = "export.c50.user")
  private String user;

  @Option(names = "--user-id", paramLabel = "NUMBER", descriptionKey = "export.c50.user-id")
  private Long userId;

  @Override
  protected ExitCode run() {
    if (!submission.startsWith(TAG)) {
      throw wrongUse("export.c50.tag", submission);
    }
    Instant now = Instant.now();
    Classroom50Submission of =
        new Classroom50Submission(
            classroom,
            assignment,
            type,
            owner,
            submission,
            commit,
            release,
            review,
            submitted == null ? now : time(submitted),
            now,
            user == null ? owner : user,
            userId == null ? OptionalLong.empty() : OptionalLong.of(userId));
    SafeFiles.write(out, Classroom50Result.of(results.one(), of));
    say("export.done", out);
    return ExitCode.PASS;
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw wrongUse("export.c50.time", text);
    }
  }
}
