package org.safeconduct.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.safeconduct.reference.Dated;
import org.safeconduct.reference.ReferenceFile;
import org.safeconduct.reference.Row;

/** The two files of the register: agencies and their contact points. */
final class AgencyFiles {

    static final String[] AGENCY = ("code,kind,country,region,en,fr,pt,ar,desks,countries,languages,calendar,weekend,"
                    + "valid_from,valid_to,successor,source")
            .split(",");
    static final String[] CONTACT = "agency,function,mailbox,telephone".split(",");

    private static final Pattern FUNCTION = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern MAILBOX = Pattern.compile("[a-z][a-z0-9.-]*@[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+[1-9][0-9]{0,2}( [0-9]{2,4}){2,4}");

    private AgencyFiles() {}

    static Dated<Agency> load(AgencyReader reader) {
        return load(
                reader,
                ReferenceFile.read("agencies/agencies.csv", AGENCY),
                ReferenceFile.read("agencies/contact-points.csv", CONTACT));
    }

    static Dated<Agency> load(AgencyReader reader, List<Row> agencies, List<Row> contacts) {
        Map<String, List<ContactPoint>> points = new LinkedHashMap<>();
        agencies.forEach(row -> points.put(row.text("code"), new ArrayList<>()));
        contacts.forEach(row -> row.read("agency", code -> known(points, code)).add(point(row)));
        Dated<Agency> register = Dated.of(agencies, row -> row.text("code"), row -> {
            row.text("source");
            return reader.read(row, contacts(row, points));
        });
        agencies.forEach(row -> checkSuccessor(row, register));
        return register;
    }

    private static List<ContactPoint> known(Map<String, List<ContactPoint>> points, String code) {
        List<ContactPoint> found = points.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no such agency");
        }
        return found;
    }

    private static List<ContactPoint> contacts(Row row, Map<String, List<ContactPoint>> points) {
        List<ContactPoint> contacts = known(points, row.text("code"));
        if (contacts.isEmpty()) {
            throw row.refused("an agency needs a contact point");
        }
        return contacts;
    }

    private static ContactPoint point(Row row) {
        return new ContactPoint(
                shaped(row, "function", FUNCTION),
                shaped(row, "mailbox", MAILBOX),
                shaped(row, "telephone", TELEPHONE));
    }

    private static String shaped(Row row, String column, Pattern shape) {
        if (!shape.matcher(row.text(column)).matches()) {
            throw row.refused(column + " <" + row.text(column) + "> is not well formed");
        }
        return row.text(column);
    }

    /** A successor is there on the day after, so that following successors always ends. */
    private static void checkSuccessor(Row row, Dated<Agency> register) {
        if (row.maybe("successor").isEmpty()) {
            return;
        }
        if (row.maybe("valid_to").isEmpty()) {
            throw row.refused("an agency with a successor needs valid_to");
        }
        row.read(
                "successor",
                code -> register.on(code, row.read("valid_to", LocalDate::parse).plusDays(1))
                        .orElseThrow(() -> new IllegalArgumentException("not there on the day after")));
    }
}
