// Passkeys: asks the server what to sign, the browser to sign it, and sends the answer with the form it belongs to.
const form = document.querySelector("form[data-nyckel]"), making = form?.dataset.nyckel === "skapa";
if (form && window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  form.hidden = false;
  const answer = form.querySelector("[name=credential], [name='Form.Credential']"), note = form.querySelector("[role=status]");
  form.addEventListener("submit", async e => {
    if (answer.value || (making && !form.querySelector("[name='Form.Name']").value.trim())) return;
    e.preventDefault();
    note.textContent = "";
    try {
      const data = new FormData();
      data.set("__RequestVerificationToken", form.querySelector("[name=__RequestVerificationToken]").value);
      const response = await fetch(form.dataset.fraga, { method: "POST", body: data, redirect: "error" });
      if (!response.ok) throw 0;
      const options = await response.json();
      const key = making
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      answer.value = JSON.stringify(key.toJSON());
      form.requestSubmit();
    } catch {
      note.textContent = making ? "Nyckeln skapades inte. Försök igen." : "Inloggningen med nyckel avbröts. Försök igen, eller logga in med lösenord.";
    }
  });
}
