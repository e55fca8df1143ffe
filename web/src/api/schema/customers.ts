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
    "/api/customer-handouts/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["receivers"];
        put?: never;
        post?: never;
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
        post: operations["undo_1"];
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
        put: operations["change_1"];
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
        post: operations["list_2"];
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
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/train": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["train"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["analyse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/cancel": {
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
    "/api/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Analysis: {
            columns: components["schemas"]["Column"][];
            form: components["schemas"]["ImportForm"];
            /** Format: uuid */
            id: string;
            ignored: string[];
            preview: string[][];
            remembered: boolean;
            sheets: string[];
        };
        Assign: {
            selection: components["schemas"]["Selection"];
            /** Format: uuid */
            to?: string;
        };
        CalibrationBin: {
            /** Format: int32 */
            customers: number;
            /** Format: double */
            observed: number;
            /** Format: double */
            promised: number;
        };
        Check: {
            /** Format: int64 */
            duplicate: number;
            examples: components["schemas"]["Example"][];
            /** Format: int64 */
            fresh: number;
            /** Format: int64 */
            invalidNumbers: number;
            /** Format: int64 */
            lines: number;
            reasons: {
                [key: string]: number;
            };
            /** Format: int64 */
            rejected: number;
        };
        Claimed: {
            claimed: boolean;
        };
        Column: {
            heading: string;
            /** @enum {string} */
            target: "NAME" | "COMPANY" | "CONTACT_PERSON" | "PHONE" | "PROVINCE" | "CITY" | "SOURCE" | "OUTCOME" | "FIELD" | "SKIP";
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
        Example: {
            /** Format: int64 */
            line: number;
            reason: string;
        };
        FeatureDrift: {
            feature: string;
            /** @enum {string} */
            level: "STABLE" | "MOVED" | "BROKEN";
            /** Format: double */
            psi: number;
        };
        Figures: {
            /** Format: double */
            alift: number;
            /** Format: double */
            auc: number;
            /** Format: double */
            bestHalf: number;
            /** Format: double */
            brier: number;
            /** Format: int32 */
            buyers: number;
            /** Format: double */
            calibrationError: number;
            /** Format: date-time */
            from: string;
            /** Format: int32 */
            n: number;
            optimistic: boolean;
            /** Format: date-time */
            to: string;
        };
        GradeLine: {
            /** Format: int32 */
            customers: number;
            /** Format: double */
            expectedProfit?: number;
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D";
            /** Format: double */
            meanProbability: number;
        };
        GradeReport: {
            /** Format: double */
            breakEven: number;
            /** Format: int32 */
            buyers: number;
            calibration: components["schemas"]["CalibrationBin"][];
            columns: string[];
            cutOff: components["schemas"]["LiftPoint"];
            drift: components["schemas"]["FeatureDrift"][];
            /** Format: date-time */
            from: string;
            /** Format: double */
            fromA: number;
            /** Format: double */
            fromB: number;
            grades: components["schemas"]["GradeLine"][];
            holdout: components["schemas"]["Figures"];
            leakSuspect: boolean;
            lift: components["schemas"]["LiftPoint"][];
            model: string;
            /** Format: int32 */
            outcomes: number;
            poor: {
                [key: string]: number;
            };
            rolling: components["schemas"]["Figures"];
            /** Format: date-time */
            to: string;
            trials: components["schemas"]["Trial"][];
        };
        GradingRun: {
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            done: number;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            outcomes: number;
            refusal?: string;
            state: string;
            step: string;
            /** Format: int64 */
            total: number;
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
        ImportBatch: {
            check?: components["schemas"]["Check"];
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            duplicate: number;
            /** Format: date-time */
            endedAt?: string;
            /** Format: int64 */
            fileBytes: number;
            fileName: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            inserted: number;
            orgPath: string;
            /** Format: uuid */
            ownerId: string;
            plan?: components["schemas"]["ImportPlan"];
            refusal?: string;
            /** Format: int64 */
            rejected: number;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state: "UPLOADED" | "ANALYSED" | "REFUSED" | "CHECKING" | "CHECKED" | "RUNNING" | "PAUSED" | "CANCELLED" | "DONE" | "FAILED" | "UNDOING" | "UNDONE";
            /** Format: int64 */
            totalLines?: number;
            /** Format: int64 */
            updated: number;
        };
        ImportForm: {
            encoding: string;
            header: boolean;
            separator: string;
            /** Format: int32 */
            sheet: number;
            workbook: boolean;
        };
        ImportPlan: {
            columns: components["schemas"]["Column"][];
            /** @enum {string} */
            duplicates: "SKIP" | "UPDATE" | "KEEP_BOTH";
            form: components["schemas"]["ImportForm"];
            /** Format: uuid */
            owner?: string;
            source?: string;
        };
        Job: {
            capped: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt?: string;
            format: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            rows: number;
            state: string;
        };
        LiftPoint: {
            /** Format: int32 */
            buyers: number;
            /** Format: int32 */
            contacts: number;
            /** Format: double */
            earned: number;
            /** Format: double */
            probability: number;
            /** Format: double */
            promised: number;
            /** Format: double */
            share: number;
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
        Line: {
            /** Format: double */
            below?: number;
            column: string;
            /** Format: double */
            from?: number;
            /** Format: int32 */
            points: number;
            /** @enum {string} */
            test: "IS" | "BETWEEN" | "MISSING";
            value?: string;
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
        PointsSheet: {
            /** Format: int32 */
            fromA: number;
            /** Format: int32 */
            fromB: number;
            /** Format: int32 */
            fromC: number;
            lines: components["schemas"]["Line"][];
        };
        Reason: {
            code: string;
            /** Format: double */
            effect: number;
            value?: string;
        };
        Receiver: {
            /** Format: uuid */
            id: string;
            name: string;
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
            except?: string[];
            filter?: components["schemas"]["CustomerFilter"];
            ids?: string[];
            search?: string;
        };
        Standing: {
            /** Format: int32 */
            needed: number;
            /** Format: int32 */
            outcomes: number;
            report?: components["schemas"]["GradeReport"];
            run?: components["schemas"]["GradingRun"];
            terms: components["schemas"]["Terms"];
        };
        Started: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            rowCap: number;
        };
        Terms: {
            /** Format: int64 */
            contactMinor: number;
            currency: string;
            /** Format: int64 */
            marginMinor: number;
            points: components["schemas"]["PointsSheet"];
        };
        Total: {
            /** Format: int32 */
            total?: number;
        };
        Trial: {
            /** Format: double */
            alift: number;
            /** Format: double */
            auc: number;
            /** @enum {string} */
            candidate: "LOGISTIC" | "TREES";
            chosen: boolean;
        };
        Typed: {
            /** @enum {string} */
            kind: "COMPANY" | "PERSON";
            name: string;
            phones: string[];
        };
        Wanted: {
            filter?: components["schemas"]["CustomerFilter"];
            /** @enum {string} */
            format: "CSV" | "XLSX";
            pool?: boolean;
            search?: string;
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
    receivers: {
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
                    "application/json": components["schemas"]["Receiver"][];
                };
            };
        };
    };
    undo_1: {
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
    list_2: {
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
    list_1: {
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
                    "application/json": components["schemas"]["Job"][];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
        };
    };
    file: {
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
                content?: never;
            };
        };
    };
    standing: {
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
                    "application/json": components["schemas"]["Standing"];
                };
            };
        };
    };
    runs: {
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
                    "application/json": components["schemas"]["GradingRun"][];
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
                "application/json": components["schemas"]["Terms"];
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
    train: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                    "application/json": components["schemas"]["ImportBatch"][];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
        };
    };
    batch: {
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
                    "application/json": components["schemas"]["ImportBatch"];
                };
            };
        };
    };
    analyse: {
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
                "application/json": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
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
    check: {
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
                "application/json": components["schemas"]["ImportPlan"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    errors: {
        parameters: {
            query?: {
                format?: "CSV" | "XLSX";
            };
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
                content?: never;
            };
        };
    };
    pause: {
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
    resume: {
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
    run: {
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
                "application/json": components["schemas"]["ImportPlan"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
