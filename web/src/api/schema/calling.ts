// Generated from openapi/calling.json by "npm run api".
export interface paths {
    "/api/calling-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["current"];
        put: operations["change_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["defaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["view"];
        put: operations["change_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_1"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scripts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scripts/{id}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scripts/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Branch: {
            label: string;
            to: string;
        };
        CallingHours: {
            days: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            spans: components["schemas"]["Span"][];
        };
        Campaign: {
            /** Format: uuid */
            callerNumberId?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            mode: "CLICK" | "PREVIEW" | "PROGRESSIVE";
            name: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            scriptId?: string;
            settings: components["schemas"]["CampaignSettings"];
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            status: "DRAFT" | "RUNNING" | "PAUSED" | "FINISHED";
        };
        CampaignMember: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "UNIT" | "ACCOUNT";
        };
        CampaignSettings: {
            /** Format: int32 */
            attemptsPerLead: number;
            hours?: components["schemas"]["CallingHours"];
            retryMinutes: {
                [key: string]: number;
            };
            /** Format: int32 */
            ringSeconds: number;
            /** Format: int32 */
            wrapSeconds: number;
        };
        CampaignView: {
            campaign: components["schemas"]["Campaign"];
            members: components["schemas"]["Member"][];
            progress: components["schemas"]["Progress"];
        };
        ChangeOutcomes: {
            outcomes: components["schemas"]["Outcome"][];
        };
        ChangeRules: {
            holidays: components["schemas"]["Holiday"][];
            settings: components["schemas"]["RuleSettings"];
            /** Format: int32 */
            version: number;
        };
        CreateScript: {
            content: components["schemas"]["ScriptContent"];
            name: string;
        };
        Current: {
            /** Format: date-time */
            changedAt?: string;
            /** Format: uuid */
            changedBy?: string;
            holidays: components["schemas"]["Holiday"][];
            order: string[];
            settings: components["schemas"]["RuleSettings"];
            /** Format: int32 */
            version: number;
        };
        Holiday: {
            /** Format: date */
            day: string;
            name: string;
        };
        Member: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "UNIT" | "ACCOUNT";
            name: string;
        };
        MoveCampaign: {
            /** @enum {string} */
            status: "DRAFT" | "RUNNING" | "PAUSED" | "FINISHED";
        };
        Objection: {
            text: string;
            title: string;
        };
        Outcome: {
            active: boolean;
            callback: boolean;
            code: string;
            contact: boolean;
            doNotCall: boolean;
            en: string;
            /** Format: int32 */
            key?: number;
            /** Format: int32 */
            retryMinutes?: number;
            sale: boolean;
            zh: string;
        };
        Progress: {
            /** Format: int32 */
            answered: number;
            /** Format: int32 */
            callbacks: number;
            /** Format: int32 */
            contacts: number;
            /** Format: int32 */
            dials: number;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            later: number;
            /** Format: int32 */
            leads: number;
            /** Format: int32 */
            live: number;
            /** Format: int32 */
            sales: number;
            /** Format: int32 */
            tried: number;
            /** Format: int32 */
            waiting: number;
        };
        PublishScript: {
            /** Format: int32 */
            version: number;
        };
        PutCampaign: {
            /** Format: uuid */
            callerNumberId?: string;
            members: components["schemas"]["CampaignMember"][];
            /** @enum {string} */
            mode: "CLICK" | "PREVIEW" | "PROGRESSIVE";
            name: string;
            /** Format: uuid */
            scriptId?: string;
            settings?: components["schemas"]["CampaignSettings"];
        };
        RuleSettings: {
            hours: components["schemas"]["CallingHours"];
            /** Format: int32 */
            perDay: number;
            /** Format: int32 */
            perPeriod: number;
            /** Format: int32 */
            periodDays: number;
        };
        SaveScript: {
            content: components["schemas"]["ScriptContent"];
            /** Format: int32 */
            latest: number;
            name: string;
        };
        Script: {
            /** Format: date-time */
            changedAt: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            latest: number;
            name: string;
            /** Format: int32 */
            published?: number;
        };
        ScriptContent: {
            forbidden: string[];
            objections: components["schemas"]["Objection"][];
            steps: components["schemas"]["Step"][];
        };
        ScriptVersion: {
            content: components["schemas"]["ScriptContent"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdBy: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            version: number;
        };
        Span: {
            /** Format: time-local */
            from: string;
            /** Format: time-local */
            to: string;
        };
        Step: {
            branches: components["schemas"]["Branch"][];
            id: string;
            text: string;
            title: string;
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
                    "application/json": components["schemas"]["Current"];
                };
            };
        };
    };
    change_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Current"];
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
                    "application/json": components["schemas"]["CampaignView"][];
                };
            };
        };
    };
    create_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCampaign"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    defaults: {
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
                    "application/json": components["schemas"]["CampaignSettings"];
                };
            };
        };
    };
    view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCampaign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCampaign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
        };
    };
    all: {
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
                    "application/json": components["schemas"]["Outcome"][];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOutcomes"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"][];
                };
            };
        };
    };
    all_1: {
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
                    "application/json": components["schemas"]["Script"][];
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
                "application/json": components["schemas"]["CreateScript"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveScript"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishScript"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
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
                    "application/json": components["schemas"]["ScriptVersion"];
                };
            };
        };
    };
}
