// Generated from openapi/customers.json by "npm run api".
export interface paths {
    "/api/customer-handouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-handouts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-handouts/{id}/undo": {
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
    "/api/customer-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["views"];
        put?: never;
        post: operations["save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change"];
        post?: never;
        delete: operations["drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/total": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["total"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["card"];
        put: operations["edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/phones/{phone}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["release"];
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
        Assign: {
            selection: components["schemas"]["Selection"];
            /** Format: uuid */
            to?: string;
        };
        Claimed: {
            claimed: boolean;
        };
        ContactView: {
            name: string;
            note?: string;
            position?: string;
        };
        Counted: {
            /** Format: int32 */
            count: number;
        };
        Created: {
            /** Format: uuid */
            id: string;
        };
        Customer: {
            city?: string;
            company?: string;
            /** @enum {string} */
            consent: "UNKNOWN" | "GIVEN" | "WITHDRAWN";
            contactPerson?: string;
            /** Format: date-time */
            createdAt: string;
            doNotCall: boolean;
            doNotCallWhy?: string;
            fields: {
                [key: string]: string;
            };
            /** @enum {string} */
            grade?: "A" | "B" | "C" | "D";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "COMPANY" | "PERSON";
            /** Format: date-time */
            lastContactAt?: string;
            lastOutcome?: string;
            name: string;
            /** Format: date-time */
            nextPlanAt?: string;
            orgPath: string;
            /** Format: date-time */
            ownedSince?: string;
            /** Format: uuid */
            ownerId?: string;
            poolPath: string;
            poorReason?: string;
            /** Format: date-time */
            protectedUntil?: string;
            province?: string;
            source?: string;
            /** Format: int32 */
            version: number;
        };
        CustomerCard: {
            contacts: components["schemas"]["ContactView"][];
            customer: components["schemas"]["Customer"];
            gradeReasons: components["schemas"]["Reason"][];
            ownerName?: string;
            owners: components["schemas"]["OwnerPeriod"][];
            phones: components["schemas"]["PhoneView"][];
        };
        CustomerEdit: {
            addPhones: string[];
            city?: string;
            company?: string;
            contactPerson?: string;
            fields: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "COMPANY" | "PERSON";
            name: string;
            province?: string;
            removePhones: string[];
            source?: string;
            /** Format: int32 */
            version: number;
        };
        CustomerFilter: {
            groups?: components["schemas"]["CustomerFilter"][];
            /** @enum {string} */
            match?: "ALL" | "ANY";
            rules?: components["schemas"]["Rule"][];
        };
        CustomerPage: {
            next?: string;
            previous?: string;
            rows: components["schemas"]["CustomerRow"][];
        };
        CustomerRow: {
            city?: string;
            company?: string;
            contactPerson?: string;
            /** Format: date-time */
            createdAt: string;
            doNotCall: boolean;
            fields: {
                [key: string]: string;
            };
            /** @enum {string} */
            grade?: "A" | "B" | "C" | "D";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "COMPANY" | "PERSON";
            /** Format: date-time */
            lastContactAt?: string;
            lastOutcome?: string;
            name: string;
            /** Format: date-time */
            nextPlanAt?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            phone?: string;
            poorReason?: string;
            /** Format: date-time */
            protectedUntil?: string;
            province?: string;
            /** Format: double */
            score?: number;
            source?: string;
            /** Format: int32 */
            version: number;
        };
        Handout: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            moved: number;
            /** Format: int32 */
            selected: number;
            /** Format: date-time */
            undoUntil: string;
        };
        Likely: {
            /** Format: uuid */
            id?: string;
            /** Format: double */
            likeness: number;
            name: string;
            ownerName?: string;
            pool: boolean;
            reason: string;
        };
        ListRequest: {
            cursor?: string;
            filter?: components["schemas"]["CustomerFilter"];
            /** Format: int32 */
            limit?: number;
            pool?: boolean;
            search?: string;
            sort?: string;
        };
        NewCustomer: {
            city?: string;
            company?: string;
            contactPerson?: string;
            fields: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "COMPANY" | "PERSON";
            name: string;
            phones: string[];
            province?: string;
            source?: string;
            toPool: boolean;
        };
        NewView: {
            columns: string[];
            filter: components["schemas"]["CustomerFilter"];
            isDefault: boolean;
            name: string;
            shared: boolean;
            sort: string;
        };
        OwnerPeriod: {
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            ownerId: string;
            ownerName?: string;
            reason: string;
            /** Format: date-time */
            to?: string;
        };
        PhoneView: {
            carrier?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "MOBILE" | "LANDLINE" | "SERVICE" | "OTHER";
            masked: string;
            place?: string;
            valid: boolean;
            zone: string;
        };
        Reason: {
            code: string;
            /** Format: double */
            effect: number;
            value?: string;
        };
        Reveal: {
            reason: string;
        };
        Revealed: {
            number: string;
        };
        Rule: {
            field: string;
            /** @enum {string} */
            op: "IS" | "NOT" | "CONTAINS" | "BEFORE" | "AFTER" | "EMPTY" | "PRESENT";
            values?: string[];
        };
        Saved: {
            /** Format: uuid */
            id: string;
        };
        SavedView: {
            columns: string[];
            filter: components["schemas"]["CustomerFilter"];
            /** Format: uuid */
            id: string;
            isDefault: boolean;
            mine: boolean;
            name: string;
            /** Format: uuid */
            ownerId: string;
            shared: boolean;
            sort: string;
        };
        Selection: {
            filter?: components["schemas"]["CustomerFilter"];
            ids?: string[];
            search?: string;
        };
        Total: {
            /** Format: int32 */
            total?: number;
        };
        Typed: {
            /** @enum {string} */
            kind: "COMPANY" | "PERSON";
            name: string;
            phones: string[];
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
    assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assign"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handout"];
                };
            };
        };
    };
    count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Selection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counted"];
                };
            };
        };
    };
    undo: {
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
                    "application/json": components["schemas"]["Counted"];
                };
            };
        };
    };
    views: {
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
                    "application/json": components["schemas"]["SavedView"][];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewView"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
        };
    };
    change: {
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
                "application/json": components["schemas"]["NewView"];
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
    drop: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                "application/json": components["schemas"]["NewCustomer"];
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
    duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Typed"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Likely"][];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
        };
    };
    total: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Total"];
                };
            };
        };
    };
    card: {
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
                    "application/json": components["schemas"]["CustomerCard"];
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
                "application/json": components["schemas"]["CustomerEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCard"];
                };
            };
        };
    };
    claim: {
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
                    "application/json": components["schemas"]["Claimed"];
                };
            };
        };
    };
    reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                phone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reveal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
        };
    };
    release: {
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
