package stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Reading;
import stemma.reading.Statement;

/** Who the articles name, brought together across articles. */
final class People {
  private static final int MOST_DESCRIPTIONS = 8;

  private final Map<String, Found> found = new TreeMap<>();

  private People() {}

  private static final class Found {
    private final Map<EntityType, Integer> types = new TreeMap<>();
    private final Set<String> articles = new TreeSet<>();
    private final Map<String, Integer> descriptions = new TreeMap<>();
    private int statements;
  }

  /** People and organisations of a story, those in most articles first. */
  static List<Person> of(Sources sources) {
    People people = new People();
    for (Reading reading : sources.readings()) {
      people.add(reading, sources);
    }
    return people.list();
  }

  private void add(Reading reading, Sources sources) {
    Map<String, Found> byEntity = new TreeMap<>();
    for (Entity entity : reading.entities()) {
      if (entity.type() != EntityType.PERSON && entity.type() != EntityType.ORGANISATION) {
        continue;
      }
      Found one = found.computeIfAbsent(sources.fullest(entity.name()), name -> new Found());
      byEntity.put(entity.id(), one);
      one.types.merge(entity.type(), 1, Integer::sum);
      one.articles.add(reading.id());
      for (String description : new HashSet<>(entity.descriptions())) {
        one.descriptions.merge(description, 1, Integer::sum);
      }
    }
    for (Statement statement : reading.statements()) {
      if (statement.speaker() != null && statement.speaker().entity() != null) {
        Found speaker = byEntity.get(statement.speaker().entity());
        if (speaker != null) {
          speaker.statements++;
        }
      }
    }
  }

  private List<Person> list() {
    List<Person> people = new ArrayList<>();
    found.forEach(
        (name, one) ->
            people.add(
                new Person(
                    name,
                    type(one),
                    List.copyOf(one.articles),
                    descriptions(one),
                    one.statements)));
    people.sort(
        Comparator.comparing((Person p) -> p.type() != EntityType.PERSON)
            .thenComparing(p -> -p.articles().size())
            .thenComparing(p -> -p.statements())
            .thenComparing(Person::name));
    return List.copyOf(people);
  }

  private static EntityType type(Found one) {
    return one.types.getOrDefault(EntityType.PERSON, 0)
            >= one.types.getOrDefault(EntityType.ORGANISATION, 0)
        ? EntityType.PERSON
        : EntityType.ORGANISATION;
  }

  private static List<String> descriptions(Found one) {
    return one.descriptions.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_DESCRIPTIONS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
