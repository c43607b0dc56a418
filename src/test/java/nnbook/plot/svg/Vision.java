package nnbook.plot.svg;

/**
 * Colors as eyes see them: in full, or without one kind of cones (Machado, Oliveira and Fernandes,
 * 2009, severity 1), as CIELAB under daylight D65.
 */
enum Vision {
  ALL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
  PROTAN(new double[][] {
    {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998}
  }),
  DEUTAN(new double[][] {
    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
    {-0.011820, 0.042940, 0.968881}
  }),
  TRITAN(new double[][] {
    {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
    {0.004733, 0.691367, 0.303900}
  });

  private static final double[][] XYZ = {
    {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750},
    {0.0193339, 0.1191920, 0.9503041}
  };
  private static final double[] WHITE = {0.95047, 1, 1.08883};

  private final double[][] matrix;

  Vision(double[][] matrix) {
    this.matrix = matrix;
  }

  /** Returns {L*, a*, b*} of a color such as #0b5fa5. */
  double[] lab(String hex) {
    double[] seen = times(matrix, linear(hex));
    for (int k = 0; k < 3; k++) {
      seen[k] = Math.max(0, Math.min(1, seen[k]));
    }
    double[] xyz = times(XYZ, seen);
    double fx = root(xyz[0] / WHITE[0]);
    double fy = root(xyz[1] / WHITE[1]);
    double fz = root(xyz[2] / WHITE[2]);
    return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
  }

  /** Returns the contrast of two colors, from 1 to 21 (WCAG 2). */
  static double contrast(String a, String b) {
    double y1 = times(XYZ, linear(a))[1] + 0.05;
    double y2 = times(XYZ, linear(b))[1] + 0.05;
    return Math.max(y1, y2) / Math.min(y1, y2);
  }

  /** Returns the difference of two colors in CIELAB by CIEDE2000. */
  static double ciede2000(double[] p, double[] q) {
    double mean = (Math.hypot(p[1], p[2]) + Math.hypot(q[1], q[2])) / 2;
    double g = 1.5 - 0.5 * Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7)));
    double c1 = Math.hypot(g * p[1], p[2]);
    double c2 = Math.hypot(g * q[1], q[2]);
    double h1 = hue(g * p[1], p[2]);
    double h2 = hue(g * q[1], q[2]);
    double turn = c1 * c2 == 0 ? 0 : Math.IEEEremainder(h2 - h1, 360);
    double h = c1 * c2 == 0 ? h1 + h2 : h1 + turn / 2;
    double c = (c1 + c2) / 2;
    double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6)
        - 0.20 * cos(4 * h - 63);
    double l = (p[0] + q[0]) / 2 - 50;
    double lightness = (q[0] - p[0]) / (1 + 0.015 * l * l / Math.sqrt(20 + l * l));
    double chroma = (c2 - c1) / (1 + 0.045 * c);
    double hue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * c * t);
    double away = (positive(h) - 275) / 25;
    double rotation = -2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)))
        * Math.sin(Math.toRadians(60 * Math.exp(-away * away)));
    return Math.sqrt(lightness * lightness + chroma * chroma + hue * hue + rotation * chroma * hue);
  }

  private static double[] linear(String hex) {
    double[] rgb = new double[3];
    for (int k = 0; k < 3; k++) {
      double v = Integer.parseInt(hex.substring(2 * k + 1, 2 * k + 3), 16) / 255.0;
      rgb[k] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  private static double[] times(double[][] matrix, double[] v) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      product[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    }
    return product;
  }

  private static double root(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  private static double hue(double a, double b) {
    return positive(Math.toDegrees(Math.atan2(b, a)));
  }

  private static double positive(double degrees) {
    return (degrees % 360 + 360) % 360;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
