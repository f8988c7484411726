package kz.ruqsat.identity.population;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Document;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.record.RecordText;

/** Writes records to the data set in batches, on one connection. Close sends what is left. */
final class PopulationWriter implements AutoCloseable {

  private static final int BATCH = 1000;

  private final PreparedStatement persons;
  private final PreparedStatement documents;
  private final PreparedStatement organisations;
  private int waiting;

  PopulationWriter(Connection connection) throws SQLException {
    persons =
        connection.prepareStatement(
            "insert into person (iin, surname, name, patronymic, birth_date, content, version)"
                + " values (?, ?, ?, ?, ?, ?, 0)");
    documents =
        connection.prepareStatement(
            "insert into person_document (document_number, iin) values (?, ?)");
    organisations =
        connection.prepareStatement(
            "insert into organisation (bin, content, version) values (?, ?, 0)");
  }

  void write(Person person) throws SQLException {
    String iin = person.iin().digits();
    persons.setString(1, iin);
    persons.setString(2, person.surname());
    persons.setString(3, person.name());
    persons.setString(4, person.patronymic());
    persons.setDate(5, Date.valueOf(person.birthDate()));
    persons.setString(6, RecordText.write(person));
    persons.addBatch();
    for (String number : numbers(person)) {
      documents.setString(1, number);
      documents.setString(2, iin);
      documents.addBatch();
    }
    written();
  }

  private static Set<String> numbers(Person person) {
    return person.documents().stream()
        .map(Document::number)
        .map(number -> number.toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  void write(Organisation organisation) throws SQLException {
    organisations.setString(1, organisation.bin().digits());
    organisations.setString(2, RecordText.write(organisation));
    organisations.addBatch();
    written();
  }

  private void written() throws SQLException {
    waiting++;
    if (waiting == BATCH) {
      send();
    }
  }

  private void send() throws SQLException {
    if (waiting > 0) {
      persons.executeBatch();
      documents.executeBatch();
      organisations.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    try (persons;
        documents;
        organisations) {
      send();
    }
  }
}
