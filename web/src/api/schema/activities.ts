// Generated from openapi/activities.json by "npm run api".
export interface paths {
    "/api/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post: operations["promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["overdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/adherence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["adherence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/of-customer/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ofCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/reschedule/{batchId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["week"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/{id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-items/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timeline/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["record"];
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
        Adherence: {
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            due: number;
            key: string;
            /** Format: int64 */
            late: number;
            name?: string;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            skipped: number;
            /** Format: int64 */
            superseded: number;
            /** Format: int64 */
            waiting: number;
        };
        Callback: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            customerId: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            kept?: boolean;
            note: string;
            orgPath: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            wantedAt: string;
        };
        CallbackList: {
            customers: {
                [key: string]: string;
            };
            people: {
                [key: string]: string;
            };
            rows: components["schemas"]["Callback"][];
        };
        DoneRequest: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            seconds: number;
            text: string;
        };
        EndRequest: {
            kept: boolean;
        };
        Entry: {
            /** Format: date-time */
            at: string;
            callback?: components["schemas"]["Callback"];
            /** Format: uuid */
            customerId: string;
            customerName: string;
            item?: components["schemas"]["PlanItem"];
            overdue: boolean;
        };
        NamedItem: {
            customerName: string;
            item: components["schemas"]["PlanItem"];
            overdue: boolean;
            ownerName: string;
        };
        PageNamedItem: {
            next?: string;
            rows: components["schemas"]["NamedItem"][];
            /** Format: int32 */
            total?: number;
        };
        PlanItem: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            customerId: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            endedAt?: string;
            /** @enum {string} */
            ending?: "DONE" | "LATE" | "SKIPPED" | "SUPERSEDED";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "CALL" | "VISIT" | "MESSAGE" | "MEETING" | "NOTE" | "ORDER";
            orgPath: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            projectId?: string;
            purpose: string;
            reason?: string;
            /** Format: uuid */
            supersededBy?: string;
            /** Format: uuid */
            workRecordId?: string;
        };
        PlanRequest: {
            /** Format: uuid */
            customerId: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            kind: "CALL" | "VISIT" | "MESSAGE" | "MEETING" | "NOTE" | "ORDER";
            /** Format: uuid */
            ownerId?: string;
            /** Format: uuid */
            projectId?: string;
            purpose: string;
        };
        PlannedDay: {
            /** Format: date */
            date: string;
            entries: components["schemas"]["Entry"][];
            /** Format: date-time */
            now: string;
        };
        PromiseRequest: {
            /** Format: uuid */
            customerId: string;
            note: string;
            /** Format: date-time */
            wantedAt: string;
        };
        RecordList: {
            customers: {
                [key: string]: string;
            };
            next?: string;
            people: {
                [key: string]: string;
            };
            rows: components["schemas"]["WorkRecord"][];
        };
        RecordRequest: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            key: string;
            /** @enum {string} */
            kind: "CALL" | "VISIT" | "MESSAGE" | "MEETING" | "NOTE" | "ORDER";
            outcomeCode?: string;
            /** Format: uuid */
            projectId?: string;
            /** Format: int32 */
            seconds: number;
            text: string;
        };
        ReplaceRequest: {
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            kind: "CALL" | "VISIT" | "MESSAGE" | "MEETING" | "NOTE" | "ORDER";
            purpose: string;
        };
        RescheduleRequest: {
            /** Format: date-time */
            dueAt: string;
            ids: string[];
        };
        Rescheduled: {
            /** Format: uuid */
            batchId: string;
            /** Format: int32 */
            moved: number;
            /** Format: date-time */
            undoUntil: string;
        };
        SkipRequest: {
            reason: string;
        };
        Stretch: {
            next?: string;
            people: {
                [key: string]: string;
            };
            rows: components["schemas"]["TimelineEntry"][];
        };
        TimelineEntry: {
            /** Format: uuid */
            accountId: string;
            /** Format: int64 */
            amountMinor?: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            callId?: string;
            currency?: string;
            /** @enum {string} */
            ending?: "DONE" | "LATE" | "SKIPPED" | "SUPERSEDED";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "CALL" | "VISIT" | "MESSAGE" | "MEETING" | "NOTE" | "ORDER";
            open: boolean;
            outcomeCode?: string;
            /** Format: uuid */
            projectId?: string;
            /** Format: int32 */
            seconds: number;
            /** @enum {string} */
            source: "RECORD" | "PLAN" | "CALLBACK";
            text: string;
        };
        Undone: {
            /** Format: int32 */
            reopened: number;
        };
        WorkRecord: {
            /** Format: int64 */
            amountMinor?: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            callId?: string;
            currency?: string;
            /** Format: uuid */
            customerId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "CALL" | "VISIT" | "MESSAGE" | "MEETING" | "NOTE" | "ORDER";
            orgPath: string;
            outcomeCode?: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            projectId?: string;
            /** Format: int32 */
            seconds: number;
            text: string;
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
    mine: {
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
                    "application/json": components["schemas"]["CallbackList"];
                };
            };
        };
    };
    promise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Callback"];
                };
            };
        };
    };
    overdue: {
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
                    "application/json": components["schemas"]["CallbackList"];
                };
            };
        };
    };
    end: {
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
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Callback"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query: {
                from: string;
                to: string;
                state?: "ALL" | "OPEN" | "ENDED";
                ownerId?: string;
                projectId?: string;
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageNamedItem"];
                };
            };
        };
    };
    plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItem"];
                };
            };
        };
    };
    adherence: {
        parameters: {
            query: {
                from: string;
                to: string;
                by: "PERSON" | "CUSTOMER" | "PROJECT" | "WEEK";
                zone?: string;
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
                    "application/json": components["schemas"]["Adherence"][];
                };
            };
        };
    };
    ofCustomer: {
        parameters: {
            query?: {
                projectId?: string;
            };
            header?: never;
            path: {
                customerId: string;
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
                    "application/json": components["schemas"]["PlanItem"][];
                };
            };
        };
    };
    reschedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rescheduled"];
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/json": components["schemas"]["Undone"];
                };
            };
        };
    };
    today: {
        parameters: {
            query?: {
                zone?: string;
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
                    "application/json": components["schemas"]["PlannedDay"];
                };
            };
        };
    };
    week: {
        parameters: {
            query: {
                date: string;
                zone?: string;
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
                    "application/json": components["schemas"]["PlannedDay"][];
                };
            };
        };
    };
    item: {
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
                    "application/json": components["schemas"]["PlanItem"];
                };
            };
        };
    };
    done: {
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
                "application/json": components["schemas"]["DoneRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItem"];
                };
            };
        };
    };
    replace: {
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
                "application/json": components["schemas"]["ReplaceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItem"];
                };
            };
        };
    };
    skip: {
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
                "application/json": components["schemas"]["SkipRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanItem"];
                };
            };
        };
    };
    timeline: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                customerId: string;
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
                    "application/json": components["schemas"]["Stretch"];
                };
            };
        };
    };
    list: {
        parameters: {
            query: {
                from: string;
                to: string;
                unprovedOnly?: boolean;
                ownerId?: string;
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["RecordList"];
                };
            };
        };
    };
    record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkRecord"];
                };
            };
        };
    };
}
