//! Every source: title, publisher, year, link, and how it was checked.
//!
//! Deliberately absent: what follows from a source. Only sources that a rule cites stand here.

use super::ids::ids;

macro_rules! sources_table {
    ($($variant:ident = $id:literal { $title:literal, $publisher:literal, $year:literal, $link:literal, $checked:literal })*) => {
        ids! {
            /// Where a rule comes from.
            Source { $($variant = $id,)* }
        }

        impl Source {
            /// What is known of the source.
            #[must_use]
            pub const fn details(self) -> SourceDetails {
                match self {
                    $(Self::$variant => SourceDetails {
                        title: $title, publisher: $publisher, year: $year, link: $link, checked: $checked,
                    },)*
                }
            }
        }
    };
}

/// What is known of a source. A text is empty where nothing is known.
#[derive(Clone, Copy, Debug)]
pub struct SourceDetails {
    /// Title, or authors and title.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// When.
    pub year: &'static str,
    /// Where it can be read.
    pub link: &'static str,
    /// How it was checked for this rule book.
    pub checked: &'static str,
}

sources_table! {
    Sd000 = "SD000" { "Microneedling and psoriasis, four texts in one", "author and publisher not named", "undated", "", "Source document of this rule book. The texts contradict each other; the last and most careful one was followed" }
    Sd003 = "SD003" { "Lupus rash treatments: microneedling", "author and publisher not named", "undated", "", "Source document of this rule book. One sentence breaks off and one is unclear" }
    Sd004 = "SD004" { "Microneedling, procedure overview sheet", "author and publisher not named", "undated", "", "Source document of this rule book" }
    FdaDev = "FDA-DEV" { "Microneedling Devices", "US Food and Drug Administration", "undated", "https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices", "Opening read" }
    FdaCons = "FDA-CONS" { "Microneedling Devices: Getting to the Point on Benefits, Risks and Safety", "US Food and Drug Administration", "undated", "https://www.fda.gov/consumers/consumer-updates", "Read in copies on other sites" }
    Cfr = "CFR" { "21 CFR 878.4430, Microneedling device for aesthetic use", "Code of Federal Regulations", "2018", "https://law.lawstack.com/cfr/21/878.4430/", "Read in a copy of the code" }
    FdaGuid = "FDA-GUID" { "Regulatory Considerations for Microneedling Products", "US Food and Drug Administration", "2020", "https://digirepo.nlm.nih.gov/txt/nlm:nlmuid-9918249008306676-pdf", "Front matter read; content from reports. It names no needle length as a limit" }
    Skinpen = "SKINPEN" { "SkinPen Precision: De Novo DEN160029, K202243, patient labelling and instructions", "Crown Aesthetics", "2018, 2021", "https://510k.innolitics.com/search/DEN160029", "Indications read; contraindications and populations not evaluated read in clinic copies of the labelling" }
    Exceed = "EXCEED" { "Exceed microneedling device K180778 and K182407", "MT.DERM", "2018, 2019", "https://510k.innolitics.com/search/K180778", "Summary read" }
    Skinstylus = "SKINSTYLUS" { "SkinStylus SteriLock K200044", "Esthetic Education", "2020", "https://510k.innolitics.com/search/K200044", "Summary read" }
    Dermapen4 = "DERMAPEN4" { "Dermapen 4 user manual, page 23", "DermapenWorld", "undated", "https://www.easymanua.ls/dermapen/4/manual?p=23", "Page read" }
    Inmode = "INMODE" { "Optimas operator manual, page 58", "InMode", "undated", "https://www.easymanua.ls/inmode/optimas/manual?p=58", "Page read. It is the manual of a radiofrequency and light platform" }
    FdaRf = "FDA-RF" { "Safety communication on radiofrequency microneedling", "US Food and Drug Administration", "2025", "", "Read in reports in trade journals" }
    Mmwr24 = "MMWR24" { "HIV after platelet-rich plasma microneedling facials, New Mexico 2018 to 2023. MMWR 2024;73(16):372-376", "US Centers for Disease Control and Prevention", "2024", "https://www.cdc.gov/mmwr/volumes/73/wr/mm7316a3.htm", "Read" }
    FdaTla = "FDA-TLA" { "Advisories on skin-numbing products and warning letters", "US Food and Drug Administration", "2007 to 2024", "", "Partly read, partly in reports" }
    Emla = "EMLA" { "Lidocaine and prilocaine cream, label", "Drug label", "undated", "https://drugcentral.org/label/8debb03e-a237-4e0d-be06-8ae17eaa14fa/view", "Read" }
    Botox = "BOTOX" { "Botox Cosmetic, safety information", "Allergan", "undated", "https://www.allerganbrandbox.com/", "Read" }
    FdaFill = "FDA-FILL" { "Dermal fillers", "US Food and Drug Administration", "2023", "https://www.fda.gov/MedicalDevices/ProductsandMedicalProcedures/CosmeticDevices/WrinkleFillers/ucm227749.htm", "Read" }
    FillIfu = "FILL-IFU" { "Instructions for use of hyaluronic-acid fillers", "Makers of Juvéderm and Restylane", "undated", "", "General knowledge; the text itself was not reached" }
    FdaExo = "FDA-EXO" { "Public safety notification on exosome products", "US Food and Drug Administration", "2019", "https://openminds.com/market-intelligence/resources/120619fdaexosomenotice", "Read in a copy" }
    Uk25 = "UK25" { "Licensing of non-surgical cosmetic procedures in England, consultation and response", "UK Government", "2023, 2025", "https://www.gov.uk/government/consultations/licensing-of-non-surgical-cosmetic-procedures", "Read" }
    Chu21 = "CHU21" { "Chu S et al. Safety profile for microneedling: systematic review. Dermatol Surg 2021;47:1249-54", "Dermatologic Surgery", "2021", "https://doi.org/10.1097/01.DSS.0000790428.70373.f6", "Abstract read" }
    Juhasz20 = "JUHASZ20" { "Juhasz MLW, Cohen JL. Microneedling for scars: update. Clin Cosmet Investig Dermatol 2020;13:997-1003", "Clin Cosmet Investig Dermatol", "2020", "https://doi.org/10.2147/CCID.S267192", "Abstract read" }
    Jdd24 = "JDD24" { "Microneedling for acne scars: considerations", "J Drugs Dermatol", "2024", "https://jddonline.com/articles/microneedling-for-treatment-of-acne-scars-considerations-on-the-successful-management-of-this-aesthetic-procedure-S1545961624P0e79X", "Read" }
    LiAjmc = "LI-AJMC" { "Li M. Microneedling considerations and precautions, interview", "AJMC", "undated", "https://www.ajmc.com/view/dr-monica-li-lists-microneedling-considerations-precautions", "Read" }
    Cohen16 = "COHEN16" { "Cohen BE, Elbuluk N. Microneedling in skin of color. J Am Acad Dermatol 2016;74:348-55", "J Am Acad Dermatol", "2016", "https://doi.org/10.1016/j.jaad.2015.09.024", "Abstract read" }
    Psk = "PSK" { "Applications and safety in skin of color, book chapter", "Plastic Surgery Key", "undated", "https://plasticsurgerykey.com", "Read" }
    Jama17 = "JAMA17" { "Spring LK et al. Isotretinoin and timing of procedural interventions. JAMA Dermatol 2017;153:802-9", "JAMA Dermatology", "2017", "https://doi.org/10.1001/jamadermatol.2017.2077", "Abstract read; it does not name microneedling" }
    Asds17 = "ASDS17" { "Waldman A et al. Task force on isotretinoin. Dermatol Surg 2017;43:1249-62", "Dermatologic Surgery", "2017", "https://doi.org/10.1097/DSS.0000000000001166", "Abstract read; it does not name microneedling" }
    Acsi17 = "ACSI17" { "Mysore V et al. Procedures with isotretinoin. J Cutan Aesthet Surg 2017;10:186-94", "J Cutan Aesthet Surg", "2017", "https://doi.org/10.4103/JCAS.JCAS_110_17", "Abstract read" }
    Soltani14 = "SOLTANI14" { "Soltani-Arabshahi R et al. Facial granulomas after microneedling. JAMA Dermatol 2014;150:68-72", "JAMA Dermatology", "2014", "https://doi.org/10.1001/jamadermatol.2013.6955", "Abstract read" }
    Fried24 = "FRIED24" { "Friedmann DP et al. Granulomatous reactions from microneedling: systematic review. Dermatol Surg 2024", "Dermatologic Surgery", "2024", "https://doi.org/10.1097/DSS.0000000000004450", "Abstract read" }
    Nickel = "NICKEL" { "Microneedling in the nickel-allergic patient, commentary", "Research record", "undated", "https://discovery.researcher.life/article/microneedling-in-the-nickelallergic-patient/c8899e67f5a533c49f3aeecd650e8d17", "Read" }
    Cread20 = "CREAD20" { "Creadore A et al. Cosmetic treatment in autoimmune connective tissue disease. J Am Acad Dermatol 2020;83:315-41", "J Am Acad Dermatol", "2020", "", "Abstract read" }
    Luplas = "LUPLAS" { "Laser in 20 cutaneous-lupus patients. Lupus Sci Med 2023;10(Suppl 1):A157", "Lupus Science & Medicine", "2023", "https://lupus.bmj.com/content/10/Suppl_1/A157.2", "Abstract read. It is about laser, not needling" }
    Koeb = "KOEB" { "Lists of diseases with a Koebner response; Rubin and Stiller 2002", "several", "2002 and later", "https://doi.org/10.1007/s10227-001-0029-6", "Partly read, partly in reports" }
    Viti = "VITI" { "Vitiligo surgery guidance: a year without change", "secondary source", "undated", "", "Read in a report" }
    Psonail = "PSONAIL" { "Dissolving-microneedle steroid patch in nail psoriasis. Ann Acad Med Singap 2022;51:16-23", "Ann Acad Med Singap", "2022", "https://annals.edu.sg", "Read. A drug patch, not collagen induction" }
    Sarc = "SARC" { "Leverenz DL et al. 2018; Spurr A et al. 2022: sarcoidosis in scars and tattoos", "several", "2018, 2022", "https://doi.org/10.1007/s11882-018-0794-6", "Abstracts read" }
    Jaad25 = "JAAD25" { "Trager MH et al. Antithrombotics in dermatologic surgery, part 1. J Am Acad Dermatol 2025;92:389-404", "J Am Acad Dermatol", "2025", "https://doi.org/10.1016/j.jaad.2024.01.096", "Abstract read" }
    Ds20 = "DS20" { "Bleeding considerations in dermatologic surgery", "Dermatologic Surgery", "2020", "https://doi.org/10.1097/DSS.0000000000002266", "Abstract read" }
    Dine05 = "DINE05" { "Dinehart SM, Henry L. Dietary supplements: coagulation and bruising. Dermatol Surg 2005;31:819-26", "Dermatologic Surgery", "2005", "", "Read in a report" }
    Photo19 = "PHOTO19" { "Blakely KM, Drucker AM, Rosen CF. Drug-induced photosensitivity. Drug Saf 2019;42:827-47", "Drug Safety", "2019", "https://doi.org/10.1007/s40264-019-00806-5", "Abstract read" }
    Preg = "PREG" { "Garg AM, Mysore V. Procedures in pregnancy. J Cutan Aesthet Surg 2022;15:108-17; Trivedi MK et al. 2017", "J Cutan Aesthet Surg", "2017, 2022", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9364454", "Abstracts read; microneedling is not singled out" }
    Hsu19 = "HSU19" { "Fractional laser and radiofrequency on hyaluronic-acid filler, histology. Dermatol Surg 2019", "Dermatologic Surgery", "2019", "", "Read in a report" }
    Vvr = "VVR" { "Wu WJ et al. Vasovagal reactions in outpatient procedures. Dermatol Surg 2018;44:1483-8", "Dermatologic Surgery", "2018", "https://doi.org/10.1097/DSS.0000000000001598", "Abstract read" }
    Clin = "CLIN" { "Web pages of about twenty clinics", "several", "undated", "", "Read as pages. None is an authority; used only to show the range of practice" }
    Common = "GENERAL" { "General clinical knowledge", "no publication", "", "", "Not checked against a publication. A clinician has to confirm it" }
}
