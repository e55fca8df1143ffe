// Generated from openapi/insight.json by "npm run api".
export interface paths {
    "/api/insight/campaigns/{campaignId}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["floor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insight/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["overview"];
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
        DayPoint: {
            /** Format: int64 */
            amountMinor: number;
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            connects: number;
            /** Format: date */
            day: string;
            /** Format: int64 */
            orders: number;
        };
        FloorFigures: {
            /** Format: date-time */
            asOf: string;
            currency: string;
            sellers: components["schemas"]["FloorSeller"][];
            total: components["schemas"]["SellerDay"];
        };
        FloorSeller: {
            /** Format: uuid */
            accountId: string;
            day: components["schemas"]["SellerDay"];
            name: string;
            teamName: string;
        };
        Funnel: {
            /** Format: int64 */
            answered: number;
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            contacts: number;
            /** Format: int64 */
            dialled: number;
            /** Format: int64 */
            finished: number;
            /** Format: int64 */
            leads: number;
            /** Format: int64 */
            sales: number;
        };
        GradeFigures: {
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            connects: number;
            grade?: string;
            /** Format: int64 */
            sales: number;
        };
        HourFigures: {
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            connects: number;
            /** Format: int32 */
            hour: number;
            /** Format: int32 */
            weekday: number;
        };
        Overview: {
            before: components["schemas"]["Totals"];
            currency: string;
            days: components["schemas"]["DayPoint"][];
            /** Format: date */
            from: string;
            grades: components["schemas"]["GradeFigures"][];
            hours: components["schemas"]["HourFigures"][];
            /** Format: date */
            to: string;
            totals: components["schemas"]["Totals"];
            units: components["schemas"]["UnitFigures"][];
        };
        SellerDay: {
            /** Format: uuid */
            accountId: string;
            /** Format: int64 */
            amountMinor: number;
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            connects: number;
            /** Format: int64 */
            kept: number;
            /** Format: int64 */
            orders: number;
            /** Format: int64 */
            planned: number;
            /** Format: int64 */
            talkSeconds: number;
        };
        Totals: {
            /** Format: int64 */
            amountMinor: number;
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            connects: number;
            /** Format: int64 */
            orders: number;
            /** Format: int64 */
            sellers: number;
            /** Format: int64 */
            talkSeconds: number;
        };
        UnitFigures: {
            /** Format: int64 */
            amountMinor: number;
            /** Format: int64 */
            calls: number;
            /** Format: int64 */
            connects: number;
            name: string;
            /** Format: int64 */
            orders: number;
            path: string;
            /** Format: int64 */
            talkSeconds: number;
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
    funnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
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
                    "application/json": components["schemas"]["Funnel"];
                };
            };
        };
    };
    floor: {
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
                    "application/json": components["schemas"]["FloorFigures"];
                };
            };
        };
    };
    overview: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["Overview"];
                };
            };
        };
    };
}
