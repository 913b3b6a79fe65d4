# Builds the layered jar, then runs it as nobody in particular.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY processes processes
COPY forms forms
RUN mvn -B -ntp -DskipTests package \
    && java -Djarmode=tools -jar target/dondoc.jar extract --layers --launcher --destination extracted

FROM eclipse-temurin:17-jre
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /app dondoc
WORKDIR /app
COPY --from=build --chown=dondoc /build/extracted/dependencies/ ./
COPY --from=build --chown=dondoc /build/extracted/spring-boot-loader/ ./
COPY --from=build --chown=dondoc /build/extracted/snapshot-dependencies/ ./
COPY --from=build --chown=dondoc /build/extracted/application/ ./
USER dondoc
EXPOSE 8080
ENTRYPOINT ["java", "-Duser.timezone=Asia/Ho_Chi_Minh", "-XX:MaxRAMPercentage=70", "org.springframework.boot.loader.launch.JarLauncher"]
