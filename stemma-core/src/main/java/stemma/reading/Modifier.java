package stemma.reading;

/** How a quantity is bounded or hedged by the words around it. */
public enum Modifier {
  EXACT,
  ABOUT,
  NEARLY,
  AT_MOST,
  AT_LEAST,
  MORE_THAN,
  LESS_THAN
}
