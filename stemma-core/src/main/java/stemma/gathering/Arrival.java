package stemma.gathering;

import java.util.List;

/**
 * Where an article that arrived was put.
 *
 * @param article the article's id
 * @param gathering the id of the gathering that it is in; a gathering keeps its id as it grows
 * @param merged ids of gatherings that its arrival brought together with this one, in order: what
 *     was in them is in this one from now on
 * @param reason why it is there
 * @param settled mergers of gatherings that were in doubt, settled before this arrival was looked
 *     at, in order
 */
public record Arrival(
    String article, String gathering, List<String> merged, String reason, List<Merger> settled) {
  public Arrival {
    settled = List.copyOf(settled);
    merged = List.copyOf(merged);
  }
}
