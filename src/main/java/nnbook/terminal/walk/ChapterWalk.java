package nnbook.terminal.walk;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import nnbook.grader.Progress;
import nnbook.snippet.Limits;
import nnbook.snippet.SnippetSession;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.screen.StreamScreen;
import nnbook.terminal.screen.TerminalScreen;

/** Starts the walk through a chapter. */
public final class ChapterWalk {
  private ChapterWalk() {}

  /** Walks on the terminal that this process has. */
  public static void onTerminal(Path home, Path chapter) {
    SnippetSession session = SnippetSession.open(Limits.terminal());
    run(home, chapter, session, TerminalScreen.open());
  }

  /** Walks on two streams: no colours, no pauses, one line of input for each prompt. */
  public static void onStreams(Path home, Path chapter, InputStream in, PrintStream out) {
    run(home, chapter, SnippetSession.open(Limits.terminal()), new StreamScreen(in, out));
  }

  private static void run(Path home, Path chapter, SnippetSession session, Screen screen) {
    try (screen;
        session) {
      ChapterSource source = ChapterSource.read(chapter, home);
      Progress progress = Progress.of(home, screen::line);
      new Walk(home, source, progress, screen, session).run();
    }
  }
}
