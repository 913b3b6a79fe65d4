package vn.dondoc;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Đôn Đốc. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
public class DonDocApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication.run(DonDocApplication.class, args);
    }
}
