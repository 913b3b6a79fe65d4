package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.UnitId;

/** A small office for the tests of this room. */
final class Fixtures {

    static final AgencyId OFFICE = new AgencyId("vpubnd");
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final LocalDate SUMMER_2024 = LocalDate.of(2024, 6, 1);

    private Fixtures() {}

    static UnitView room(String id, String name, String... aliases) {
        return new UnitView(new UnitId(id), OFFICE, name, false, false, START, null, List.of(aliases));
    }

    static UnitView closed(String id, String name, @Nullable LocalDate lastDay) {
        return new UnitView(new UnitId(id), OFFICE, name, false, false, START, lastDay, List.of());
    }

    /** The Office's units, one of them dissolved at the end of 2023 with a successor. */
    static UnitDirectory directory() {
        return new UnitDirectory(
                List.of(
                        room("hctc", "Phòng Hành chính tổ chức - Quản trị tài vụ", "Phòng HCTC-QTTV"),
                        room("ncpc", "Phòng Nội chính - Pháp chế"),
                        room("th", "Phòng Tổng hợp"),
                        room("vxnv", "Phòng Văn hóa, Xã hội - Ngoại vụ"),
                        room("cbth", "Trung tâm Công báo - Tin học"),
                        new UnitView(
                                new UnitId("vp-all"),
                                OFFICE,
                                "Các phòng, ban, đơn vị thuộc Văn phòng",
                                true,
                                false,
                                START,
                                null,
                                List.of()),
                        closed("kt", "Phòng Kinh tế ngành", LocalDate.of(2023, 12, 31))),
                Map.of(new UnitId("kt"), Set.of(new UnitId("th"))));
    }
}
