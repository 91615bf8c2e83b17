# Stage 1 builds and brings the runtime packages alone; nothing of it but the result is in the image.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --ignore-scripts
COPY scripts scripts
COPY src src
RUN npm run --silent build \
 && npm prune --omit=dev --ignore-scripts \
 # The encoder's native code for other systems and processors, and its copy in WebAssembly, which runs where there is none: 390 MB.
 && rm -rf node_modules/onnxruntime-web \
 && find node_modules/onnxruntime-node/bin -mindepth 3 -maxdepth 3 -type d ! -path "*/linux/$(node -p process.arch)" -exec rm -rf {} + \
 && find dist -name '*.map' -delete \
 && mkdir /state

# Stage 2 has Node.js and the C library: no shell, no package manager, no compiler.
FROM gcr.io/distroless/nodejs22-debian12:nonroot
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
COPY models models
COPY data data
# A line STATE_DIR= of a file of variables would win over an ENV of that name; this one counts where that is empty.
ENV NODE_ENV=production STATE_DIRECTORY=/state HEALTH_PORT=9464
# Owned by the user that runs the bot (65532, "nonroot"): a new volume takes its owner from here.
COPY --from=build --chown=65532:65532 /state /state
VOLUME /state
HEALTHCHECK --interval=30s --timeout=5s --start-period=5m \
  CMD ["/nodejs/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The base image starts Node.js; SIGTERM finishes the answers that were begun.
CMD ["--no-regexp-tier-up", "--max-semi-space-size=2", "--heap-growing-percent=20", "dist/index.js"]
