import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { readBackendEnv } from "./src/config/env"

const env = readBackendEnv(process.env)

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.databaseUrl,
    redisUrl: env.redisUrl,
    databaseDriverOptions: env.databaseSsl ? {} : { ssl: false, connection: { ssl: false } },
    cookieOptions: { secure: env.cookieSecure, sameSite: "lax" },
    http: {
      storeCors: env.storeCors,
      adminCors: env.adminCors,
      authCors: env.authCors,
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
    },
  },
  admin: { disable: env.adminDisabled, storefrontUrl: env.storefrontUrl },
  plugins: [{ resolve: "@ocop/admin-extensions", options: {} }],
  modules: [
    { resolve: "./src/modules/commune" },
    { resolve: "./src/modules/producer" },
    { resolve: "./src/modules/rating" },
    { resolve: "./src/modules/certificate" },
    { resolve: "./src/modules/notice" },
    { resolve: "./src/modules/inspection" },
    { resolve: "./src/modules/slug" },
    { resolve: "./src/modules/outbox" },
    { resolve: "./src/modules/marketplace" },
    { resolve: "./src/modules/council" },
    { resolve: "./src/modules/serial" },
    { resolve: "./src/modules/calendar" },
    { resolve: "./src/modules/dossier" },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          env.s3
            ? { resolve: "@medusajs/medusa/file-s3", id: "s3", options: env.s3 }
            : {
                resolve: "@medusajs/medusa/file-local",
                id: "local",
                options: {
                  upload_dir: path.join(env.dataDir, "uploads"),
                  private_upload_dir: path.join(env.dataDir, "uploads-private"),
                  backend_url: `${env.backendUrl}/static`,
                },
              },
        ],
      },
    },
    ...(env.redisUrl
      ? [
          { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: env.redisUrl } },
          {
            resolve: "@medusajs/medusa/workflow-engine-redis",
            options: { redis: { redisUrl: env.redisUrl } },
          },
          {
            resolve: "@medusajs/medusa/locking",
            options: {
              providers: [
                {
                  resolve: "@medusajs/medusa/locking-redis",
                  id: "locking-redis",
                  is_default: true,
                  options: { redisUrl: env.redisUrl },
                },
              ],
            },
          },
        ]
      : [
          {
            resolve: "@medusajs/medusa/locking",
            options: {
              providers: [
                {
                  resolve: "@medusajs/medusa/locking-postgres",
                  id: "locking-postgres",
                  is_default: true,
                },
              ],
            },
          },
        ]),
  ],
})
