package nnbook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nnbook.live.ChapterWalk;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Walks through a chapter in the terminal. */
@Command(
    name = "shell",
    resourceBundle = "nnbook.messages.cli",
    mixinStandardHelpOptions = true)
final class ShellCommand implements Runnable {
  @Parameters(arity = "0..1", paramLabel = "CHAPTER", descriptionKey = "shell.chapter")
  private String chapter;

  @Override
  public void run() {
    Path home = Home.folder();
    Path file = chapter == null ? first(home) : Chapters.find(home, chapter);
    if (TerminalCheck.isTerminal()) {
      ChapterWalk.onTerminal(home, file);
    } else {
      ChapterWalk.onStreams(home, file, System.in, output());
    }
  }

  private static Path first(Path home) {
    List<Path> chapters = Chapters.all(home);
    return chapters.stream()
        .filter(file -> Chapters.name(file).matches("ch\\d+-.*"))
        .findFirst()
        .orElseGet(() -> Chapters.find(home, "ch01"));
  }

  /** Formulas need UTF-8, which a pipe can take whatever the locale says. */
  private static PrintStream output() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }
}
