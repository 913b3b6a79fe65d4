package vn.dondoc.schedule;

import java.time.LocalDate;

/**
 * Vietnam's lunar calendar, after the method that Hồ Ngọc Đức has published: new moons and the sun's longitude by the
 * truncated series of Jean Meeus, days counted at UTC+7. Good for 1900 to 2100.
 */
final class LunarCalendar {

    /** Epoch day (1970-01-01 = 0) of Julian day number 0. */
    private static final int EPOCH_OF_JULIAN_ZERO = -2_440_588;

    private static final double NEW_MOON_OF_1900 = 2_415_021.076998695;
    private static final double SYNODIC_MONTH = 29.530588853;
    private static final double HOURS_EAST = 7.0 / 24.0;

    private LunarCalendar() {}

    /** The first day of the lunar year that begins in this year. */
    static LocalDate newYear(int year) {
        return date(1, 1, year);
    }

    /**
     * The day on which a day of an ordinary (not a leap) lunar month falls.
     *
     * @param year the year in which the lunar year begins
     */
    static LocalDate date(int day, int month, int year) {
        int from = startOfEleventhMonth(month < 11 ? year - 1 : year);
        int to = startOfEleventhMonth(month < 11 ? year : year + 1);
        int monthsOn = Math.floorMod(month - 11, 12);
        if (to - from > 365 && monthsOn >= monthsToLeap(from)) {
            monthsOn++;
        }
        int julian = newMoon(moonsSince1900(from) + monthsOn) + day - 1;
        return LocalDate.ofEpochDay((long) julian + EPOCH_OF_JULIAN_ZERO);
    }

    /** The lunar month that holds the winter solstice. */
    private static int startOfEleventhMonth(int year) {
        int lastOfYear = (int) (LocalDate.of(year, 12, 31).toEpochDay() - EPOCH_OF_JULIAN_ZERO);
        int moon = (int) Math.floor((lastOfYear - 2_415_021) / SYNODIC_MONTH);
        int start = newMoon(moon);
        return sunSector(start) >= 9 ? newMoon(moon - 1) : start;
    }

    /** How many months after the eleventh the leap month comes: the first in which the sun changes no sector. */
    private static int monthsToLeap(int eleventhMonth) {
        int moon = moonsSince1900(eleventhMonth);
        int month = 1;
        while (month < 14 && sunSector(newMoon(moon + month)) != sunSector(newMoon(moon + month + 1))) {
            month++;
        }
        return month;
    }

    private static int moonsSince1900(int julian) {
        return (int) Math.floor((julian - NEW_MOON_OF_1900) / SYNODIC_MONTH + 0.5);
    }

    /** Julian day number of the day, at UTC+7, of the k-th new moon after the first of 1900. */
    private static int newMoon(int k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2_415_020.75933
                + 29.53058868 * k
                + 0.0001178 * t2
                - 0.000000155 * t3
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
        double latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
        double correction = (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * latitude)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * latitude + sun)
                - 0.0004 * sin(2 * latitude - sun)
                - 0.0006 * sin(2 * latitude + moon)
                + 0.0010 * sin(2 * latitude - moon)
                + 0.0005 * sin(2 * moon + sun);
        double clockDrift = -0.000278 + 0.000265 * t + 0.000262 * t2;
        return (int) Math.floor(mean + correction - clockDrift + 0.5 + HOURS_EAST);
    }

    /** In which twelfth of its yearly way, from the spring equinox, the sun stands as the day begins; 0 to 11. */
    private static int sunSector(int julian) {
        double t = (julian - 2_451_545.5 - HOURS_EAST) / 36_525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35_999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double longitude = 280.46645
                + 36_000.76983 * t
                + 0.0003032 * t2
                + (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        double turns = longitude / 360;
        return (int) Math.floor((turns - Math.floor(turns)) * 12);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
