package nnbook.engine;

import java.nio.ByteBuffer;
import nnbook.engine.matrix.Matrix;

/** The SHA-256 of the bits of numbers (FIPS 180-4), in code that runs in a browser, too. */
final class BitDigest {
  private static final int BLOCK = 64;

  private static final int[] START = {
      0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
      0x1f83d9ab, 0x5be0cd19
  };

  private static final int[] ROUNDS = {
      0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
      0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
      0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
      0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
      0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
      0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
      0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
      0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
      0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
      0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
      0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  private final int[] state = START.clone();
  private final byte[] block = new byte[BLOCK];
  private long length;

  void add(double... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
    for (double number : numbers) {
      bytes.putLong(Double.doubleToLongBits(number));
    }
    for (byte b : bytes.array()) {
      add(b);
    }
  }

  /** Row after row. */
  void add(Matrix matrix) {
    for (double[] row : matrix.toArray()) {
      add(row);
    }
  }

  private void add(byte b) {
    block[(int) (length++ % BLOCK)] = b;
    if (length % BLOCK == 0) {
      mix();
    }
  }

  private void mix() {
    int[] w = new int[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      w[i] = i < 16 ? ByteBuffer.wrap(block).getInt(4 * i)
          : w[i - 16] + w[i - 7]
              + (Integer.rotateRight(w[i - 15], 7) ^ Integer.rotateRight(w[i - 15], 18)
                  ^ w[i - 15] >>> 3)
              + (Integer.rotateRight(w[i - 2], 17) ^ Integer.rotateRight(w[i - 2], 19)
                  ^ w[i - 2] >>> 10);
    }
    int[] s = state.clone();
    for (int i = 0; i < BLOCK; i++) {
      int first = s[7] + turned(s[4], 6, 11, 25) + (s[4] & s[5] ^ ~s[4] & s[6]) + ROUNDS[i] + w[i];
      int second = turned(s[0], 2, 13, 22) + (s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2]);
      System.arraycopy(s, 0, s, 1, 7);
      s[4] += first;
      s[0] = first + second;
    }
    for (int i = 0; i < s.length; i++) {
      state[i] += s[i];
    }
  }

  private static int turned(int x, int a, int b, int c) {
    return Integer.rotateRight(x, a) ^ Integer.rotateRight(x, b) ^ Integer.rotateRight(x, c);
  }

  /** The digest of all numbers; nothing can be added afterward. */
  String hex() {
    long bits = 8 * length;
    add((byte) 0x80);
    while (length % BLOCK != BLOCK - Long.BYTES) {
      add((byte) 0);
    }
    for (int shift = 56; shift >= 0; shift -= 8) {
      add((byte) (bits >>> shift));
    }
    StringBuilder hex = new StringBuilder();
    for (int word : state) {
      String digits = Integer.toHexString(word);
      hex.append("0".repeat(8 - digits.length())).append(digits);
    }
    return hex.toString();
  }
}
