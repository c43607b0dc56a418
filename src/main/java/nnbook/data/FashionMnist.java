package nnbook.data;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nnbook.engine.save.FormatException;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * Pictures of clothes, 28 by 28 gray pixels in ten classes: 60,000 to learn from and 10,000 to
 * test. They are not part of the book; {@code nnbook data fetch fashion-mnist} brings them.
 *
 * <p>H. Xiao, K. Rasul, R. Vollgraf, "Fashion-MNIST: a novel image dataset for benchmarking machine
 * learning algorithms", arXiv 1708.07747 (2017). MIT license.
 */
public record FashionMnist(Part train, Part test) {
  private static final Messages MESSAGES = Messages.of("data");

  private static final String ADDRESS =
      "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/";

  /** The classes, in the order of their labels. */
  public static final List<String> CLASSES = List.of("T-shirt", "trouser", "pullover", "dress",
      "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot");

  /** Images [n x 784], from 0 (black) to 1 (white), and the class of each. */
  public record Part(float[][] images, int[] labels) {

    /** Targets [n x 10], 1 for the right class; the examples of a class share one row. */
    public float[][] targets() {
      float[][] rows = new float[CLASSES.size()][CLASSES.size()];
      for (int c = 0; c < rows.length; c++) {
        rows[c][c] = 1;
      }
      float[][] targets = new float[labels.length][];
      for (int i = 0; i < targets.length; i++) {
        targets[i] = rows[labels[i]];
      }
      return targets;
    }
  }

  /** Where {@code nnbook data fetch} puts the files, below the folder of the project. */
  public static Path folder(Path home) {
    return home.resolve(".nnbook/data/fashion-mnist");
  }

  /** The four files as their project offers them, to be kept in {@code folder}. */
  public static List<Download> downloads(Path folder) {
    return List.of(
        download(folder, "train-labels-idx1-ubyte.gz", 29_515,
            "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9"),
        download(folder, "t10k-labels-idx1-ubyte.gz", 5_148,
            "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34"),
        download(folder, "t10k-images-idx3-ubyte.gz", 4_422_102,
            "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b"),
        download(folder, "train-images-idx3-ubyte.gz", 26_421_880,
            "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888"));
  }

  private static Download download(Path folder, String name, long size, String sha256) {
    return new Download(URI.create(ADDRESS + name), folder.resolve(name), size, sha256);
  }

  /** Reads the four files in {@code folder}, compressed (.gz) or not. */
  public static FashionMnist read(Path folder) {
    List<Part> parts =
        Stream.of("train", "t10k").parallel().map(name -> part(folder, name)).toList();
    return new FashionMnist(parts.get(0), parts.get(1));
  }

  private static Part part(Path folder, String name) {
    Path imageFile = file(folder, name + "-images-idx3-ubyte");
    Path labelFile = file(folder, name + "-labels-idx1-ubyte");
    float[][] images = Idx.images(imageFile);
    int[] labels = Idx.labels(labelFile, CLASSES.size());
    if (images.length != labels.length) {
      throw new FormatException(MESSAGES.get(
          "fashion.counts", imageFile, "" + images.length, labelFile, "" + labels.length));
    }
    return new Part(images, labels);
  }

  private static Path file(Path folder, String name) {
    for (String candidate : List.of(name + ".gz", name)) {
      if (Files.isRegularFile(folder.resolve(candidate))) {
        return folder.resolve(candidate);
      }
    }
    throw new UserError(ExitCode.FILES, MESSAGES.get("fashion.missing", folder.resolve(name)));
  }
}
