// Generated from openapi/pay.json by "npm run api".
export interface paths {
    "/api/pay/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payAssignments"];
        put?: never;
        post: operations["assignPayPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endPayAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/curve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payCurve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/employments/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["noteEmployment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["myPay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payMonths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/months/{month}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approvePay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/months/{month}/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calculatePay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/months/{month}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelPayRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/months/{month}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closePay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/months/{month}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/months/{month}/payroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/months/{month}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payPlans"];
        put?: never;
        post: operations["createPayPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payPlanVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/plans/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revisePayPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pay/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryPayPlans"];
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
        ApproveMonth: {
            /** Format: uuid */
            runId: string;
        };
        AssignPlan: {
            fromMonth: string;
            /** @enum {string} */
            kind: "UNIT" | "PERSON";
            lastMonth?: string;
            /** Format: uuid */
            planId: string;
            reason: string;
            /** Format: uuid */
            subjectId: string;
            /** Format: int32 */
            version: number;
        };
        AssignmentView: {
            assignment: components["schemas"]["PayAssignment"];
            subjectName: string;
        };
        Cliff: {
            /** Format: double */
            attainment: number;
            /** Format: int64 */
            jumpMinor: number;
            part: string;
        };
        CorrectPay: {
            aboutMonth?: string;
            /** Format: uuid */
            accountId: string;
            /** Format: int64 */
            amountMinor: number;
            currency: string;
            reason: string;
        };
        Correction: {
            /** Format: date */
            aboutMonth: string;
            /** Format: uuid */
            accountId: string;
            /** Format: int64 */
            amountMinor: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byId: string;
            currency: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            month: string;
            reason: string;
        };
        Employment: {
            /** Format: uuid */
            accountId: string;
            /** Format: date */
            joinedOn: string;
            /** Format: date */
            leftOn?: string;
        };
        EndAssignment: {
            lastMonth: string;
        };
        LeftOut: {
            /** Format: uuid */
            accountId: string;
            details: {
                [key: string]: unknown;
            };
            name: string;
            reason: string;
        };
        MonthCost: {
            /** Format: int64 */
            costMinor: number;
            month: string;
            /** Format: int32 */
            people: number;
        };
        MonthRow: {
            month: string;
            /** @enum {string} */
            state: "CALCULATED" | "APPROVED" | "CLOSED";
            totals: components["schemas"]["Total"][];
        };
        MonthView: {
            leftOut: components["schemas"]["LeftOut"][];
            mine: boolean;
            month: string;
            people: {
                [key: string]: string;
            };
            run?: components["schemas"]["PayRun"];
            state?: components["schemas"]["PayMonth"];
            totals: components["schemas"]["Total"][];
        };
        NewPayPlan: {
            content: components["schemas"]["PlanContent"];
            name: string;
            reason: string;
        };
        NewPlanVersion: {
            /** Format: int32 */
            base: number;
            content: components["schemas"]["PlanContent"];
            reason: string;
        };
        NoteEmployment: {
            /** Format: date */
            joinedOn: string;
            /** Format: date */
            leftOn?: string;
            reason: string;
        };
        Outcome: {
            bars: number[];
            /** Format: double */
            belowReference: number;
            cliffs: components["schemas"]["Cliff"][];
            /** Format: int64 */
            costMinor: number;
            /** Format: int64 */
            feelsLikeMinor: number;
            /** Format: int64 */
            meanMinor: number;
            months: components["schemas"]["MonthCost"][];
            name: string;
            /** Format: int64 */
            p10Minor: number;
            /** Format: int64 */
            p50Minor: number;
            /** Format: int64 */
            p90Minor: number;
            /** Format: double */
            withSales?: number;
            /** Format: int64 */
            worstMinor: number;
            worstMonth: string;
        };
        Owed: {
            /** Format: int32 */
            days: number;
            /** Format: int64 */
            minor: number;
            /** Format: uuid */
            orderId: string;
        };
        Part: {
            /** Format: int64 */
            capMinor?: number;
            /** @enum {string} */
            metric: "SALES" | "COLLECTED" | "NEW_CUSTOMERS" | "ORDERS";
            name: string;
            /** Format: int64 */
            quota: number;
            /** @enum {string} */
            quotaFrom: "FIXED" | "TARGET";
            retroactive: boolean;
            steps: components["schemas"]["Step"][];
        };
        PayAssignment: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "UNIT" | "PERSON";
            /** Format: uuid */
            planId: string;
            reason: string;
            /** Format: uuid */
            subjectId: string;
            /** Format: date */
            until?: string;
            /** Format: int32 */
            version: number;
        };
        PayCandidate: {
            content: components["schemas"]["PlanContent"];
            name: string;
        };
        PayCurve: {
            cliffs: components["schemas"]["Cliff"][];
            points: components["schemas"]["Point"][];
        };
        PayMonth: {
            /** Format: date-time */
            approvedAt?: string;
            /** Format: uuid */
            approvedBy?: string;
            /** Format: date-time */
            calculatedAt: string;
            /** Format: uuid */
            calculatedBy: string;
            /** Format: date-time */
            closedAt?: string;
            /** Format: uuid */
            closedBy?: string;
            /** Format: date */
            month: string;
            /** Format: uuid */
            runId: string;
            /** @enum {string} */
            state: "CALCULATED" | "APPROVED" | "CLOSED";
        };
        PayPlan: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byId: string;
            content: components["schemas"]["PlanContent"];
            /** Format: uuid */
            id: string;
            name: string;
            reason: string;
            /** Format: int32 */
            version: number;
        };
        PayRun: {
            /** Format: date-time */
            beatAt?: string;
            /** Format: uuid */
            byId: string;
            cancelWanted: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            done: number;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            month: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state: "QUEUED" | "RUNNING" | "DONE" | "CANCELLED" | "INTERRUPTED";
            /** Format: int32 */
            total?: number;
        };
        PayTrial: {
            edges: number[];
            /** Format: int32 */
            otherCurrency: number;
            /** Format: int32 */
            people: number;
            plans: components["schemas"]["Outcome"][];
            /** Format: int64 */
            reference: number;
        };
        PlanContent: {
            /** Format: int64 */
            baseMinor: number;
            /** Format: int64 */
            capMinor?: number;
            /** Format: int32 */
            clawbackDays: number;
            currency: string;
            /** Format: int64 */
            guaranteeMinor?: number;
            parts: components["schemas"]["Part"][];
            /** Format: int32 */
            rampMonths: number;
        };
        Point: {
            /** Format: double */
            attainment: number;
            /** Format: int64 */
            minor: number;
        };
        StatementLine: {
            /** Format: double */
            counted?: number;
            /** Format: uuid */
            customerId?: string;
            /** Format: int64 */
            minor: number;
            /** Format: date */
            on?: string;
            /** Format: uuid */
            orderId?: string;
            /** Format: uuid */
            originalId?: string;
            part?: string;
            what: string;
        };
        StatementPage: {
            next?: string;
            people: {
                [key: string]: string;
            };
            rows: components["schemas"]["StatementRow"][];
        };
        StatementRow: {
            /** Format: uuid */
            accountId: string;
            /** Format: int32 */
            activeDays: number;
            /** Format: int64 */
            baseMinor: number;
            /** Format: int64 */
            boundsMinor: number;
            /** Format: int64 */
            clawbackMinor: number;
            /** Format: int64 */
            commissionMinor: number;
            /** Format: int64 */
            correctedMinor: number;
            currency: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            month: string;
            /** Format: int32 */
            monthDays: number;
            /** Format: uuid */
            planId: string;
            planName: string;
            ramping: boolean;
            state: string;
            /** Format: int64 */
            totalMinor: number;
            /** Format: int32 */
            version: number;
        };
        StatementView: {
            attainment: {
                [key: string]: number;
            };
            carried: components["schemas"]["Owed"][];
            content: components["schemas"]["PlanContent"];
            corrections: components["schemas"]["Correction"][];
            customers: {
                [key: string]: string;
            };
            lines: components["schemas"]["StatementLine"][];
            personName: string;
            statement: components["schemas"]["StatementRow"];
        };
        Step: {
            /** Format: double */
            from: number;
            /** Format: double */
            pays: number;
        };
        Total: {
            /** Format: int64 */
            baseMinor: number;
            /** Format: int64 */
            clawbackMinor: number;
            /** Format: int64 */
            commissionMinor: number;
            /** Format: int64 */
            correctedMinor: number;
            currency: string;
            /** Format: int64 */
            people: number;
            /** Format: int64 */
            totalMinor: number;
        };
        TryPlans: {
            fromMonth: string;
            lastMonth: string;
            plans: components["schemas"]["PayCandidate"][];
            /** Format: int64 */
            referenceMinor?: number;
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
    payAssignments: {
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
                    "application/json": components["schemas"]["AssignmentView"][];
                };
            };
        };
    };
    assignPayPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignPlan"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayAssignment"];
                };
            };
        };
    };
    endPayAssignment: {
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
                "application/json": components["schemas"]["EndAssignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayAssignment"];
                };
            };
        };
    };
    payCurve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanContent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayCurve"];
                };
            };
        };
    };
    noteEmployment: {
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
                "application/json": components["schemas"]["NoteEmployment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employment"];
                };
            };
        };
    };
    myPay: {
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
                    "application/json": components["schemas"]["StatementRow"][];
                };
            };
        };
    };
    payMonths: {
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
                    "application/json": components["schemas"]["MonthRow"][];
                };
            };
        };
    };
    payMonth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
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
                    "application/json": components["schemas"]["MonthView"];
                };
            };
        };
    };
    approvePay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveMonth"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayMonth"];
                };
            };
        };
    };
    calculatePay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayRun"];
                };
            };
        };
    };
    cancelPayRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
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
                    "application/json": components["schemas"]["PayRun"];
                };
            };
        };
    };
    closePay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
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
                    "application/json": components["schemas"]["PayMonth"];
                };
            };
        };
    };
    correctPay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPay"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
        };
    };
    payroll: {
        parameters: {
            query?: {
                format?: "XLSX" | "CSV";
            };
            header?: never;
            path: {
                month: string;
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
                    "application/json": string;
                };
            };
        };
    };
    payStatements: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                month: string;
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
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
        };
    };
    payPlans: {
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
                    "application/json": components["schemas"]["PayPlan"][];
                };
            };
        };
    };
    createPayPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayPlan"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPlan"];
                };
            };
        };
    };
    payPlanVersions: {
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
                    "application/json": components["schemas"]["PayPlan"][];
                };
            };
        };
    };
    revisePayPlan: {
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
                "application/json": components["schemas"]["NewPlanVersion"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPlan"];
                };
            };
        };
    };
    payStatement: {
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
                    "application/json": components["schemas"]["StatementView"];
                };
            };
        };
    };
    tryPayPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryPlans"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayTrial"];
                };
            };
        };
    };
}
