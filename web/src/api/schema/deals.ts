// Generated from openapi/deals.json by "npm run api".
export interface paths {
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["detail_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/of-customer/{customerId}": {
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
    "/api/projects/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["detail"];
        put: operations["edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/move": {
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
    "/api/projects/{id}/reopen": {
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
    "/api/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stages"];
        put: operations["setStages"];
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
        CancelRequest: {
            reason: string;
        };
        Credit: {
            /** Format: uuid */
            accountId: string;
            /** Format: int64 */
            amountMinor: number;
            orgPath: string;
            /** Format: int32 */
            shareBp: number;
        };
        EditRequest: {
            currency: string;
            /** Format: int64 */
            expectedMinor: number;
            /** Format: date */
            expectedOn?: string;
            name: string;
            /** Format: int32 */
            version: number;
        };
        LoseRequest: {
            reason: string;
        };
        MoveRequest: {
            /** Format: uuid */
            stageId: string;
            /** Format: int32 */
            version: number;
        };
        OpenRequest: {
            currency: string;
            /** Format: uuid */
            customerId: string;
            /** Format: int64 */
            expectedMinor: number;
            /** Format: date */
            expectedOn?: string;
            name: string;
            /** Format: uuid */
            ownerId?: string;
        };
        Order: {
            /** Format: int64 */
            amountMinor: number;
            /** Format: date-time */
            at: string;
            currency: string;
            /** Format: uuid */
            customerId: string;
            /** Format: int32 */
            helperBp: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "ORDER" | "CANCELLATION" | "RETURN";
            note: string;
            orgPath: string;
            /** Format: uuid */
            originalId?: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: int64 */
            paidMinor: number;
            /** Format: uuid */
            projectId?: string;
            /** Format: int64 */
            returnedMinor: number;
        };
        OrderDetail: {
            customerName: string;
            order: components["schemas"]["Whole"];
            people: {
                [key: string]: string;
            };
        };
        OrderList: {
            customers: {
                [key: string]: string;
            };
            next?: string;
            people: {
                [key: string]: string;
            };
            rows: components["schemas"]["Order"][];
        };
        PayRequest: {
            /** Format: int64 */
            amountMinor: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            key: string;
            /** @enum {string} */
            method: "TRANSFER" | "CARD" | "WALLET" | "CASH" | "OTHER";
            note: string;
        };
        Payment: {
            /** Format: int64 */
            amountMinor: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            createdBy: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            method: "TRANSFER" | "CARD" | "WALLET" | "CASH" | "OTHER";
            note: string;
            /** Format: uuid */
            orderId: string;
        };
        PlaceRequest: {
            /** Format: int64 */
            amountMinor: number;
            /** Format: date-time */
            at: string;
            currency: string;
            /** Format: uuid */
            customerId: string;
            helpers: components["schemas"]["ShareRequest"][];
            /** Format: uuid */
            key: string;
            note: string;
            /** Format: uuid */
            projectId?: string;
            /** Format: uuid */
            sellerId?: string;
        };
        Project: {
            /** Format: date-time */
            closedAt?: string;
            currency: string;
            /** Format: uuid */
            customerId: string;
            /** Format: int64 */
            expectedMinor: number;
            /** Format: date */
            expectedOn?: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            openedAt: string;
            orgPath: string;
            /** Format: uuid */
            ownerId: string;
            reason?: string;
            /** Format: uuid */
            stageId: string;
            /** Format: date-time */
            stageSince: string;
            /** @enum {string} */
            state: "OPEN" | "WON" | "LOST";
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            wonOrderId?: string;
        };
        ProjectDetail: {
            customerName: string;
            ownerName: string;
            people: {
                [key: string]: string;
            };
            project: components["schemas"]["Project"];
            steps: components["schemas"]["ProjectStep"][];
        };
        ProjectList: {
            customers: {
                [key: string]: string;
            };
            next?: string;
            people: {
                [key: string]: string;
            };
            rows: components["schemas"]["Project"][];
        };
        ProjectStep: {
            /** Format: uuid */
            accountId: string;
            /** Format: date-time */
            at: string;
            reason?: string;
            /** Format: uuid */
            stageId: string;
            /** @enum {string} */
            state: "OPEN" | "WON" | "LOST";
        };
        ReturnRequest: {
            /** Format: int64 */
            amountMinor: number;
            /** Format: uuid */
            key: string;
            reason: string;
        };
        ShareRequest: {
            /** Format: uuid */
            accountId: string;
            /** Format: int32 */
            basisPoints: number;
        };
        Stage: {
            code: string;
            /** Format: uuid */
            id: string;
            nameEn: string;
            nameZh: string;
            /** Format: int32 */
            position: number;
        };
        StageRequest: {
            code: string;
            nameEn: string;
            nameZh: string;
        };
        StageTotal: {
            currency: string;
            /** Format: int64 */
            minor: number;
            /** Format: int64 */
            projects: number;
            /** Format: uuid */
            stageId: string;
        };
        StagesRequest: {
            stages: components["schemas"]["StageRequest"][];
        };
        Whole: {
            credits: components["schemas"]["Credit"][];
            order: components["schemas"]["Order"];
            payments: components["schemas"]["Payment"][];
            takenBack: components["schemas"]["Order"][];
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
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["OrderList"];
                };
            };
        };
    };
    place: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    detail_1: {
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
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
        };
    };
    cancel: {
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
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    pay: {
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
                "application/json": components["schemas"]["PayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
        };
    };
    takeBack: {
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
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                state?: "OPEN" | "WON" | "LOST";
                stageId?: string;
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
                    "application/json": components["schemas"]["ProjectList"];
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
                "application/json": components["schemas"]["OpenRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
        };
    };
    ofCustomer: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
        };
    };
    totals: {
        parameters: {
            query?: {
                ownerId?: string;
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
                    "application/json": components["schemas"]["StageTotal"][];
                };
            };
        };
    };
    detail: {
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
                    "application/json": components["schemas"]["ProjectDetail"];
                };
            };
        };
    };
    edit: {
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
                "application/json": components["schemas"]["EditRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
        };
    };
    lose: {
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
                "application/json": components["schemas"]["LoseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
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
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
        };
    };
    reopen: {
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
                    "application/json": components["schemas"]["Project"];
                };
            };
        };
    };
    stages: {
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
                    "application/json": components["schemas"]["Stage"][];
                };
            };
        };
    };
    setStages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StagesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"][];
                };
            };
        };
    };
}
