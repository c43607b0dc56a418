package nnbook.platform;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files whole or not at all: to a temporary name beside the target, then moved over it. */
public final class SafeFiles {
  private static final Messages MESSAGES = Messages.of("platform");

  private SafeFiles() {}

  /** Replaces {@code target} by {@code text}; makes its folder when missing. */
  public static void write(Path target, String text) {
    write(target, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** As {@link #write(Path, String)}, but leaves a file alone that has this text already. */
  public static void writeIfChanged(Path target, String text) {
    try {
      if (Files.exists(target) && Files.readString(target).equals(text)) {
        return;
      }
    } catch (IOException e) {
      // Not readable as text: writing tells what is wrong.
    }
    write(target, text);
  }

  /** Replaces {@code target} by {@code bytes}; makes its folder when missing. */
  public static void write(Path target, byte[] bytes) {
    Path folder = target.toAbsolutePath().getParent();
    Path draft = null;
    try {
      Files.createDirectories(folder);
      draft = folder.resolve(draftName(target));
      Files.write(draft, bytes, CREATE_NEW);
      move(draft, target);
    } catch (IOException e) {
      delete(draft);
      throw new UserError(
          ExitCode.FILES, MESSAGES.get("files.write", target, reason(e)), e);
    }
  }

  /** Not one of {@link Files#createTempFile}, which only its owner could read. */
  private static String draftName(Path target) {
    return "." + target.getFileName() + "." + UUID.randomUUID() + ".part";
  }

  /** As {@link #write(Path, byte[])}, but returns false when there is a {@code target} already. */
  public static boolean writeNew(Path target, byte[] bytes) {
    Path mine = null;
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      mine = Files.createFile(target);
      Files.write(mine, bytes);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      delete(mine);
      throw new UserError(ExitCode.FILES, MESSAGES.get("files.write", target, reason(e)), e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path draft) {
    try {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // The first error is the one to report.
    }
  }

  /** Returns the cause in words, since most file exceptions have the path as their only message. */
  public static String reason(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return MESSAGES.get("files.denied");
    }
    if (e instanceof java.nio.file.NoSuchFileException) {
      return MESSAGES.get("files.missing");
    }
    if (e instanceof java.nio.file.FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
