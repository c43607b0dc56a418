package nnbook.book.formula;

import java.util.Map;

/** The signs that the book's formulas use, and the letters that exist raised or lowered. */
final class LatexSymbols {
  private static final String RAISED_FROM = "0123456789+-−=()abcdefghijklmnoprstuvwxyzTLαβγ′*";
  private static final String RAISED_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴸᵅᵝᵞ′*";
  private static final String LOWERED_FROM = "0123456789+-−=()aehijklmnoprstuvxβγρ";
  private static final String LOWERED_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨ";

  private static final String SIGNS =
      """
      alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ kappa κ lambda λ
      mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ phi φ varphi φ chi χ psi ψ omega ω
      Gamma Γ Delta Δ Theta Θ Lambda Λ Sigma Σ Phi Φ Psi Ψ Omega Ω
      sum Σ prod Π int ∫ partial ∂ nabla ∇ infty ∞ cdot · times × odot ⊙ otimes ⊗ oplus ⊕ star ⋆
      ast * circ ∘ pm ± mp ∓ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ sim ~ equiv ≡
      propto ∝ in ∈ notin ∉ subset ⊂ cup ∪ cap ∩ forall ∀ exists ∃ to → rightarrow → leftarrow ←
      gets ← mapsto ↦ Rightarrow ⇒ Leftrightarrow ⇔ iff ⇔ implies ⇒ dots … ldots … cdots ⋯ vdots ⋮
      ddots ⋱ top ⊤ mid | vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ langle ⟨ rangle ⟩
      lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ prime ′ ell ℓ land ∧ lor ∨ lnot ¬ neg ¬ colon : qedsymbol ∎
      """;

  private static final Map<String, String> BY_NAME = new java.util.HashMap<>();

  /** Marks that stand above a letter. */
  static final Map<String, String> ACCENTS =
      Map.of("hat", "\u0302", "widehat", "\u0302", "tilde", "\u0303", "bar", "\u0304",
          "overline", "\u0304", "dot", "\u0307", "vec", "\u20D7");

  static {
    String[] words = SIGNS.trim().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      BY_NAME.put(words[i], words[i + 1]);
    }
  }

  private LatexSymbols() {}

  /** Returns the sign of a command, or its name: {@code \max} is written max. */
  static String sign(String command) {
    return BY_NAME.getOrDefault(command, command);
  }

  /** Returns whether a command is a word such as max, which needs a blank after it. */
  static boolean isWord(String command) {
    return !BY_NAME.containsKey(command);
  }

  static String raised(String text) {
    return text.equals("⊤") ? "ᵀ" : shifted(text, RAISED_FROM, RAISED_TO, "^");
  }

  static String lowered(String text) {
    return shifted(text, LOWERED_FROM, LOWERED_TO, "_");
  }

  private static String shifted(String text, String from, String to, String mark) {
    StringBuilder shifted = new StringBuilder();
    for (char c : text.replace(" ", "").toCharArray()) {
      int at = from.indexOf(c);
      if (at < 0) {
        return mark + (text.length() == 1 ? text : "(" + text + ")");
      }
      shifted.append(to.charAt(at));
    }
    return shifted.toString();
  }
}
