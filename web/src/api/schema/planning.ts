// Generated from openapi/planning.json by "npm run api".
export interface paths {
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/steps/{step}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{planId}/steps/{step}/versions/{version}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["versionFigures"];
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
        ApproveRequest: {
            /** Format: int32 */
            version: number;
        };
        KeyFigure: {
            code: string;
            /** @enum {string} */
            kind: "MONEY" | "COUNT" | "PERCENT";
            label: string;
            /** Format: double */
            value: number;
        };
        NewPlanRequest: {
            currency: string;
            fromMonth: string;
            name: string;
            toMonth: string;
            /** Format: uuid */
            unitId: string;
        };
        PlanRow: {
            ownerName: string;
            plan: components["schemas"]["SalesPlan"];
            steps: ("EMPTY" | "DONE" | "STALE")[];
            unitName: string;
        };
        PlanView: {
            copiedFromName?: string;
            people: {
                [key: string]: string;
            };
            plan: components["schemas"]["SalesPlan"];
            steps: components["schemas"]["StepState"][];
            unitName: string;
            versions: components["schemas"]["StepHead"][];
        };
        ReopenRequest: {
            reason: string;
            /** Format: int32 */
            version: number;
        };
        RestoreRequest: {
            /** Format: int32 */
            base: number;
            reason: string;
            /** Format: int32 */
            version: number;
        };
        SalesPlan: {
            /** Format: date-time */
            approvedAt?: string;
            /** Format: uuid */
            approvedBy?: string;
            /** Format: uuid */
            copiedFrom?: string;
            /** Format: date-time */
            createdAt: string;
            currency: string;
            /** Format: date */
            effectiveFrom?: string;
            /** Format: date */
            fromMonth: string;
            /** Format: uuid */
            id: string;
            name: string;
            orgPath: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            publishedAt?: string;
            /** Format: uuid */
            publishedBy?: string;
            /** @enum {string} */
            state: "DRAFT" | "APPROVED" | "PUBLISHED";
            /** Format: date */
            toMonth: string;
            /** Format: uuid */
            unitId: string;
            /** Format: int32 */
            version: number;
        };
        ScenarioRequest: {
            name: string;
        };
        StepFigures: {
            figures: components["schemas"]["KeyFigure"][];
            /** @enum {string} */
            step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
            /** Format: int32 */
            version: number;
        };
        StepHead: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            authorId: string;
            basedOn: {
                [key: string]: number;
            };
            /** Format: int32 */
            copiedFrom?: number;
            reason: string;
            /** @enum {string} */
            step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
            /** Format: int32 */
            version: number;
        };
        StepState: {
            latest?: components["schemas"]["StepHead"];
            newer: components["schemas"]["StepHead"][];
            /** @enum {string} */
            status: "EMPTY" | "DONE" | "STALE";
            /** @enum {string} */
            step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
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
                    "application/json": components["schemas"]["PlanRow"][];
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
                "application/json": components["schemas"]["NewPlanRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPlan"];
                };
            };
        };
    };
    view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPlan"];
                };
            };
        };
    };
    figures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
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
                    "application/json": components["schemas"]["StepFigures"][];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPlan"];
                };
            };
        };
    };
    copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPlan"];
                };
            };
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepHead"];
                };
            };
        };
    };
    versionFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                step: "POTENTIAL" | "RESPONSE" | "SIZE" | "STRUCTURE" | "TERRITORIES" | "QUOTAS";
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
                    "application/json": components["schemas"]["StepFigures"];
                };
            };
        };
    };
}
