package vn.dondoc.canary;

import org.springframework.scheduling.annotation.Scheduled;

/** Wrong on purpose: a second queue. */
public class CronUser {
    @Scheduled(fixedRate = 1000)
    public void tick() {}
}
