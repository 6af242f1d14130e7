namespace Samspel.Domain.Tests.Agreements;

/// <summary>Agreements of counties that do not exist, set in other ways than the real one.</summary>
static class InventedAgreements
{
    /// <summary>Form feeds, a head with the page marker on its own line, dotted contents, real bullets, footnotes without a line above, signatures last.</summary>
    public static readonly string West = """
        Överenskommelse om samverkan
        kring barn och unga i Västmark

        Dnr: HSN 2023-0123
        Version: 2.1
        Gäller från: 1 mars 2024
        Gäller till: 2026-02-28
        Ansvarig för revidering: Samverkansnämnden i Västmark
        Godkänd av
        Samverkansnämnden i Västmark 2023-12-05
        Kommunförbundet Västmark 14 december 2023

        Region Västmark HSN 2023-0123
        Sida 1 av 4
        ~FF~
        Region Västmark HSN 2023-0123
        Innehållsförteckning
        1 Inledning ............................................ 3
        1.1 Parter .............................................. 3
        1.2 Tidigare överenskommelser ........................... 3
        2 Ansvar ................................................ 3
        2.1 Kommunens ansvar för barn och unga som har behov
        av stöd ................................................. 4
        2.2 Regionens ansvar .................................... 4
        3 Underskrifter ......................................... 4
        Sida 2 av 4
        ~FF~
        Region Västmark HSN 2023-0123
        1 Inledning
        Denna överenskommelse reglerar samverkan mellan kommunerna och regionen i fråga om
        barn och unga som behöver stöd från båda huvudmännen.1 Den bygger på barnkonven-
        tionen och gäller alla verksamheter.

        1.1 Parter
        Överenskommelsen är tecknad mellan: Region Västmark, Alby kommun, Upplunda stad och
        Östernäs kommun.

        1.2 Tidigare överenskommelser
        Följande ersätts:

        • Riktlinjer för små barns hälsa. Giltig från 2019-01-01 till 2023-12-31.
        • Rutin för placerade barn, giltig fr.o.m. 2020-05-01 tills vidare.

        2 Ansvar
        Huvudmännen ska tillsammans se till att barnet får det stöd som det behöver och att
        stödet hänger ihop, även när flera verksamheter är inblandade i det som ska göras och

        1 Se prop. 2023/24:1.
        Sida 3 av 4
        ~FF~
        Region Västmark HSN 2023-0123
        planeras.

        2.1 Kommunens ansvar för barn och unga som har behov
        av stöd
        Kommunen ansvarar för att:

        • barn får stöd i hemmet2
        • skolan uppmärksammar barn
          som inte mår bra, och
        • socialtjänsten tar emot anmälningar.

        2.2 Regionens ansvar
        Regionen ansvarar för
        - barnhälsovård
        - ungdomsmottagning

        3 Underskrifter
        Överenskommelsen undertecknas i två exemplar.

        Östernäs den 2 januari 2024
        Nils Testson                         Anna Påhittsdotter
        ______________________________       ______________________________
        Nils Testson, regiondirektör         Anna Påhittsdotter
        Region Västmark                      Kommundirektör Alby kommun

        2 Med hemmet avses även familjehem
        och jourhem.
        Sida 4 av 4
        """.Replace("~FF~\n", "\f");

    /// <summary>No contents, chapters with a full stop, a page marker in brackets, a drawn line above footnotes, labels with the value below.</summary>
    public static readonly string North = """
        NORRDALENS LÄN

        Dokumentnamn
        Samverkan för barns hälsa i Norrdalen

        Diarienummer
        KS/2025:118

        Versionsnummer
        Version 3

        Giltighetstid
        2025-07-01–2028-06-30

        Ansvarig för revidering
        Nils Testson

        Parter
        Region Norrdalen
        Björkå kommun
        Granviks kommun

        Ersätter
        Samverkan för barns hälsa, giltig fr.o.m. 2020-01-01 t.o.m. 2025-06-30

        1 (3)

        1. Inledning
        Parterna är överens om följande:

        1. Barnet ska stå i centrum.
        2. Stödet ska hänga ihop.
        3. Ingen ska falla mellan stolarna.

        Detta gäller alla barn upp till 18 år i länet enligt barnkonventionen1.

        ____________________
        1 Lag (2018:1197) om Förenta nationernas konvention om barnets rättigheter.

        2 (3)

        2. Ansvar
        2.1 Kommunen
        Kommunen ska
        - erbjuda stöd,
        - samverka med skolan.

        2.2 Regionen
        Regionen erbjuder vård. Se avsnitt 2.1 och lagen2.

        ____________________
        2 Hälso- och sjukvårdslag (2017:30).

        3 (3)

        3. Uppföljning
        Uppföljning sker varje år.

        """;
}
