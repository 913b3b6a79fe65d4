package vn.dondoc.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Expands the part of RFC 5545 that the rules use, day by day, so that rules and dates are compared independently. */
final class RuleExpansion {

    private RuleExpansion() {}

    static List<LocalDate> of(String rule, LocalDate from, LocalDate to) {
        Map<String, String> parts = Arrays.stream(rule.split(";"))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        LocalDate until =
                parts.containsKey("UNTIL") ? LocalDate.parse(parts.get("UNTIL"), DateTimeFormatter.BASIC_ISO_DATE) : to;
        return from.datesUntil((until.isBefore(to) ? until : to).plusDays(1))
                .filter(day -> matches(day, parts))
                .toList();
    }

    private static boolean matches(LocalDate day, Map<String, String> parts) {
        if (parts.containsKey("BYDAY")) {
            return Arrays.asList(parts.get("BYDAY").split(","))
                    .contains(day.getDayOfWeek().name().substring(0, 2));
        }
        if (parts.containsKey("BYMONTH") && !numbers(parts.get("BYMONTH")).contains(day.getMonthValue())) {
            return false;
        }
        List<Integer> inMonth = numbers(parts.getOrDefault("BYMONTHDAY", "")).stream()
                .map(number -> number < 0 ? day.lengthOfMonth() + 1 + number : number)
                .filter(number -> number <= day.lengthOfMonth())
                .toList();
        return parts.containsKey("BYSETPOS")
                ? inMonth.get(inMonth.size() - 1) == day.getDayOfMonth()
                : inMonth.contains(day.getDayOfMonth());
    }

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }
}
