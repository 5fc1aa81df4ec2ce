package stemma.reading;

/** What someone does in an undertaking. */
public enum Act {
  OFFER,
  AGREE,
  PROMISE,
  REFUSE,
  THREATEN,
  ORDER,
  DEMAND,
  PLAN,
  SIGN,
  GRANT,
  ANNOUNCE,
  DENY
}
