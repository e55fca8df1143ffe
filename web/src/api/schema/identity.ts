// Generated from openapi/identity.json by "npm run api".
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rename"];
        post?: never;
        delete: operations["close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/units/{unitId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["current"];
        put?: never;
        post: operations["open"];
        delete: operations["close_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["close_2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountDetail: {
            account: components["schemas"]["AccountRow"];
            units: string[];
        };
        AccountForm: {
            name: string;
            /** @enum {string} */
            role: "SELLER" | "LEADER" | "MANAGER" | "DIRECTOR" | "REVIEWER" | "TRAINER" | "ADMINISTRATOR";
            /** @enum {string} */
            scopeKind: "SELF" | "UNIT" | "UNITS" | "ALL";
            /** Format: date-time */
            unitFrom?: string;
            /** Format: uuid */
            unitId: string;
            units: string[];
        };
        AccountRow: {
            active: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastSeenAt?: string;
            login: string;
            name: string;
            orgPath: string;
            /** @enum {string} */
            role: "SELLER" | "LEADER" | "MANAGER" | "DIRECTOR" | "REVIEWER" | "TRAINER" | "ADMINISTRATOR";
            /** @enum {string} */
            scopeKind: "SELF" | "UNIT" | "UNITS" | "ALL";
            /** Format: uuid */
            unitId: string;
            unitName: string;
        };
        Created: {
            account: components["schemas"]["AccountRow"];
            password: string;
        };
        Entry: {
            /** Format: uuid */
            accountId: string;
            accountName?: string;
            action: string;
            /** Format: date-time */
            at: string;
            details: string;
            hash: string;
            /** Format: int32 */
            lane: number;
            /** Format: int64 */
            seq: number;
            subject: string;
        };
        FirstPassword: {
            password: string;
        };
        LanguageChoice: {
            language: string;
        };
        LiveSession: {
            address: string;
            browser: string;
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastSeenAt: string;
        };
        Me: {
            /** Format: uuid */
            id: string;
            login: string;
            name: string;
            /** @enum {string} */
            role: "SELLER" | "LEADER" | "MANAGER" | "DIRECTOR" | "REVIEWER" | "TRAINER" | "ADMINISTRATOR";
            unitName: string;
        };
        NewAccountForm: {
            login: string;
            name: string;
            /** @enum {string} */
            role: "SELLER" | "LEADER" | "MANAGER" | "DIRECTOR" | "REVIEWER" | "TRAINER" | "ADMINISTRATOR";
            /** Format: uuid */
            unitId: string;
        };
        NewParent: {
            /** Format: uuid */
            parentId: string;
        };
        NewUnit: {
            /** @enum {string} */
            kind: "NATION" | "REGION" | "PROVINCE" | "CITY" | "AREA" | "STORE" | "TEAM";
            name: string;
            /** Format: uuid */
            parentId: string;
        };
        PageAccountRow: {
            next?: string;
            rows: components["schemas"]["AccountRow"][];
            /** Format: int32 */
            total?: number;
        };
        PageEntry: {
            next?: string;
            rows: components["schemas"]["Entry"][];
            /** Format: int32 */
            total?: number;
        };
        PasswordChange: {
            current: string;
            wanted: string;
        };
        RoleView: {
            permissions: ("customers.read" | "customers.write" | "customers.claim" | "customers.assign" | "customers.import" | "customers.export" | "customers.reveal" | "grading.read" | "grading.train" | "activities.read" | "activities.write" | "deals.read" | "deals.write" | "calling.work" | "calling.supervise" | "campaigns.read" | "campaigns.write" | "scripts.read" | "scripts.write" | "rules.read" | "rules.write" | "recordings.listen" | "lines.read" | "lines.write" | "targets.read" | "targets.write" | "plans.read" | "plans.write" | "pay.read" | "pay.write" | "pay.approve" | "insight.read" | "organisation.read" | "organisation.write" | "accounts.read" | "accounts.write" | "audit.read")[];
            /** @enum {string} */
            role: "SELLER" | "LEADER" | "MANAGER" | "DIRECTOR" | "REVIEWER" | "TRAINER" | "ADMINISTRATOR";
            /** @enum {string} */
            usualScope: "SELF" | "UNIT" | "UNITS" | "ALL";
        };
        SessionView: {
            account: components["schemas"]["Me"];
            csrfToken: string;
            home: string;
            language: string;
            permissions: ("customers.read" | "customers.write" | "customers.claim" | "customers.assign" | "customers.import" | "customers.export" | "customers.reveal" | "grading.read" | "grading.train" | "activities.read" | "activities.write" | "deals.read" | "deals.write" | "calling.work" | "calling.supervise" | "campaigns.read" | "campaigns.write" | "scripts.read" | "scripts.write" | "rules.read" | "rules.write" | "recordings.listen" | "lines.read" | "lines.write" | "targets.read" | "targets.write" | "plans.read" | "plans.write" | "pay.read" | "pay.write" | "pay.approve" | "insight.read" | "organisation.read" | "organisation.write" | "accounts.read" | "accounts.write" | "audit.read")[];
            zone: string;
        };
        SignInRequest: {
            company?: string;
            login: string;
            password: string;
        };
        Unit: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "NATION" | "REGION" | "PROVINCE" | "CITY" | "AREA" | "STORE" | "TEAM";
            name: string;
            /** Format: uuid */
            parentId?: string;
            path: string;
        };
        UnitName: {
            name: string;
        };
        UnitRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "NATION" | "REGION" | "PROVINCE" | "CITY" | "AREA" | "STORE" | "TEAM";
            name: string;
            /** Format: uuid */
            parentId?: string;
            path: string;
            /** Format: int32 */
            people: number;
        };
        Verdict: {
            broken?: string;
            /** Format: int32 */
            chains: number;
            /** Format: int64 */
            rows: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_1: {
        parameters: {
            query?: {
                text?: string;
                role?: "SELLER" | "LEADER" | "MANAGER" | "DIRECTOR" | "REVIEWER" | "TRAINER" | "ADMINISTRATOR";
                unitId?: string;
                active?: boolean;
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAccountRow"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRow"];
                };
            };
        };
    };
    activate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                accountId?: string;
                action?: string;
                subject?: string;
                from?: string;
                to?: string;
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntry"];
                };
            };
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRow"][];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitName"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewParent"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"][];
                };
            };
        };
    };
    current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    close_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageChoice"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveSession"][];
                };
            };
        };
    };
    close_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
