package stemma.reading;

/** What kind of thing an entity is. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE,
  FACILITY,
  AGREEMENT,
  EVENT,
  OTHER
}
